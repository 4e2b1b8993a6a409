"""What the update command writes into a page: below each included snippet, its download and what it ran on."""

import difflib
import os
import re
from pathlib import Path

from engine.snippet import Snippet

SETTINGS = "how-to/every-setting.md"
"""The page about the settings in which recipes are run, seen from docs/."""
CHANGED = "reference/what-changed.md"
"""The page about the stacks on which examples are run, seen from docs/."""
_FENCE = re.compile(
    r'^(?P<indent> *)```python[^\n]*\n(?P=indent)--8<-- "(?P<name>[^"\n]+\.py)"\n(?P=indent)```\n'
    r"(?P<caption>\n(?P=indent)\[[^\n]*\.download[^\n]*\n(?P=indent)--8<--[^\n]*\n"
    r"((?P=indent)\[(?:Holds|Versions)\][^\n]*\n(?P=indent)--8<--[^\n]*\n)*(?P=indent)\{ \.example \}\n"
    r'(\n(?P=indent)--8<-- "stacks/outputs/[^\n]*\n)?)?',
    re.MULTILINE,
)


def captioned(text: str, page: Path, docs: Path) -> str:
    """The page's Markdown with an up-to-date caption below each fence that includes a snippet."""

    def caption(match: re.Match[str]) -> str:
        name, indent = match["name"], match["indent"]
        target = Path(os.path.relpath(docs / "snippets" / name, page.parent)).as_posix()
        file = Path(name).name
        lines = [
            f'[{file}]({target}){{ .download download="{file}" }}',
            f'--8<-- "{_ran_on(name)}"',
            *_sentence("Holds", SETTINGS, f"recipes/lines/{name}", page, docs),
            *_sentence("Versions", CHANGED, f"stacks/lines/{name}", page, docs),
            "{ .example }",
            *_other_outputs(name, docs),
        ]
        fence = match[0].removesuffix(match["caption"] or "")
        return fence + "\n" + "".join(f"{indent}{line}".rstrip() + "\n" for line in lines)

    return _FENCE.sub(caption, text)


def _ran_on(name: str) -> str:
    """The mark of the versions; a snippet below snippets/stacks/ runs on one stack only."""
    folder, _, rest = name.partition("/")
    return f"stacks/ran-on/{rest.partition('/')[0]}.txt" if folder == "stacks" else "ran-on.txt"


def _sentence(word: str, about: str, name: str, page: Path, docs: Path) -> list[str]:
    """What is said below an example in a file of its own, behind a word that leads to the page about it; nothing without it."""
    line = f"{name.removesuffix('.py')}.txt"
    if not (docs / "assets" / "generated" / line).is_file():
        return []
    target = Path(os.path.relpath(docs / about, page.parent)).as_posix()
    return [f"[{word}]({target}){{ .holds }}", f'--8<-- "{line}"']


def _other_outputs(name: str, docs: Path) -> list[str]:
    boxes = f"stacks/outputs/{name.removesuffix('.py')}.md"
    return ["", f'--8<-- "{boxes}"'] if (docs / "assets" / "generated" / boxes).is_file() else []


def pages(docs: Path) -> list[Path]:
    """All Markdown pages; what lies in docs/assets and docs/snippets is included by pages, not one itself."""
    paths = (path for path in docs.rglob("*.md") if path.relative_to(docs).parts[0] not in ("assets", "snippets"))
    return sorted(paths)


def pairs(snippets: Path) -> list[tuple[Path, Path]]:
    """Snippets joined by name: `NAME-fails.py` and, beside it, `NAME-works.py`."""
    failing = sorted(snippets.rglob("*-fails.py"))
    return [(path, path.with_name(path.name.replace("-fails.py", "-works.py"))) for path in failing]


def change(failing: Snippet, working: Snippet) -> str:
    """What changes between the two programs, outputs and declarations left out, as a diff without its head."""
    before, after = (
        re.sub(r"  # raises [\w.]+$", "", snippet.program, flags=re.MULTILINE).strip().split("\n")
        for snippet in (failing, working)
    )
    lines = list(difflib.unified_diff(before, after, n=1, lineterm=""))[2:]
    return "\n".join("" if line.startswith("@@") else line.rstrip() for line in lines).strip("\n") + "\n"
