"""What the update command writes into a page: below each included snippet, its download and what it ran on."""

import os
import re
from pathlib import Path

_FENCE = re.compile(
    r'^(?P<indent> *)```python[^\n]*\n(?P=indent)--8<-- "(?P<name>[^"\n]+\.py)"\n(?P=indent)```\n'
    r"(?P<caption>\n(?P=indent)\[[^\n]*\.download[^\n]*\n(?P=indent)--8<--[^\n]*\n(?P=indent)\{ \.example \}\n)?",
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
            '--8<-- "ran-on.txt"',
            "{ .example }",
        ]
        fence = match[0].removesuffix(match["caption"] or "")
        return fence + "\n" + "".join(f"{indent}{line}\n" for line in lines)

    return _FENCE.sub(caption, text)


def ran_on(versions: dict[str, str]) -> str:
    """The mark that names the versions that ran."""
    return "ran on " + ", ".join(f"{name} {version}" for name, version in versions.items()) + "\n"


def pages(docs: Path) -> list[Path]:
    """All Markdown pages; what lies in docs/assets and docs/snippets is included by pages, not one itself."""
    found = (path for path in docs.rglob("*.md") if path.relative_to(docs).parts[0] not in ("assets", "snippets"))
    return sorted(found)
