"""What pages include, read from their Markdown, before anything renders them."""

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDERS = ("snippets", "docs/assets/generated", "docs/assets")
"""Where includes are looked up, in this order; a test says that mkdocs.yml has the same."""

_LINE = re.compile(r'^[ \t]*-{1,}8<-{1,}[ \t]+(?P<quote>["\'])(?P<name>.+?)(?P=quote)[ \t]*$')
_EDGE = re.compile(r"^[ \t]*-{1,}8<-{1,}[ \t]*$")
_PART = re.compile(r"(?::-?\d*){1,2}$|:[A-Za-z][\w-]*$")


@dataclass(frozen=True)
class Include:
    """A line of a page that stands for a file. `name` is what the page says, without a choice of lines."""

    page: Path
    line: int
    name: str


def includes(page: Path) -> Iterator[Include]:
    """Every include that pymdownx.snippets would expand, both its forms. A mention inside a line is none."""
    block = False
    for number, line in enumerate(page.read_text("utf-8").split("\n"), 1):
        if match := _LINE.match(line):
            yield Include(page, number, _PART.sub("", match["name"]))
        elif _EDGE.match(line):
            block = not block
        elif block and line.strip() and not line.strip().startswith(";"):
            yield Include(page, number, _PART.sub("", line.strip()))


def target(include: Include, checkout: Path) -> Path | None:
    """The file that an include stands for, if there is one."""
    files = (checkout / folder / include.name for folder in FOLDERS)
    return next((file for file in files if file.is_file()), None)


@dataclass(frozen=True)
class Missing:
    """An include of a file that is not there, the name that is nearest to it, and the sentence that says both."""

    include: Include
    nearest: str | None
    sentence: str


def missing(checkout: Path) -> list[Missing]:
    """Includes of files that do not exist, in all pages of a checkout."""
    broken = [one for page in _pages(checkout / "docs") for one in includes(page) if target(one, checkout) is None]
    if not broken:
        return []
    names = _names(checkout)
    included = {one.name for page in _pages(checkout / "docs") for one in includes(page)}
    listed = []
    for one in broken:
        nearest = _nearest(one.name, [name for name in names if name not in included] or names)
        remedy = f"the nearest name is {nearest}; write that, or take the line out" if nearest else "take the line out"
        where = f"{one.page.relative_to(checkout).as_posix()}:{one.line}"
        listed.append(Missing(one, nearest, f"{where}: includes {one.name}, which does not exist; {remedy}."))
    return listed


def _pages(docs: Path) -> list[Path]:
    return sorted(p for p in docs.rglob("*.md") if p.relative_to(docs).parts[0] not in ("assets", "snippets", "theme"))


def _names(checkout: Path) -> list[str]:
    """Everything that could be included, by the name to write."""
    roots = [checkout / folder for folder in FOLDERS]
    kinds = (".py", ".md", ".diff", ".txt")
    return sorted({p.relative_to(r).as_posix() for r in roots for p in r.rglob("*") if p.suffix in kinds})


def _nearest(name: str, names: list[str]) -> str | None:
    """The most similar name: one in the same folder or with the same file name before any other."""
    folder, _, file = name.rpartition("/")
    suffix = [other for other in names if other.endswith(Path(name).suffix)]
    beside = [other for other in suffix if other.rpartition("/")[0] == folder]
    for candidates, likeness in ((beside, 0.6), (suffix, 0.6), (beside, 0.0)):
        if close := difflib.get_close_matches(name, candidates, 1, likeness):
            return close[0]
    return next((other for other in suffix if other.rpartition("/")[2] == file), None)
