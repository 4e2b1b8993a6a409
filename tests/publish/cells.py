"""A page's Markdown cut into the cells of a notebook: prose, and each program that can run there with what it wrote."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from engine.snippet import Snippet, parse
from publish.resolved import blocks

_CAPTION = re.compile(r"\A\s*\[[\w.-]+\.py\]\([^)\n]*/snippets/[^)\n]*\)\n(?:.*\S.*\n?)*")
_STARTS = re.compile(r"set_logical_device_configuration|set_visible_devices|set_int(?:er|ra)_op_parallelism")
"""What TensorFlow allows only before it has done anything."""
ALONE = "This program needs an interpreter of its own, so it is no cell: save it as a file and run it."


@dataclass(frozen=True)
class Cell:
    """A cell: its text, and for a program the snippet that it is."""

    text: str
    snippet: Snippet | None = None

    @property
    def raises(self) -> bool:
        """Whether it ends in the exception that its page is about."""
        return bool(self.snippet and self.snippet.raises)


def by_text(root: Path) -> dict[str, Path]:
    """The snippets by their text, as it stands in a page."""
    snippets = root / "snippets"
    return {path.read_text("utf-8").strip("\n"): path for path in sorted(snippets.rglob("*.py"), reverse=True)}


def runs_in_a_notebook(snippet: Snippet) -> bool:
    """Whether it may follow others in one interpreter, with the versions that the site is built with."""
    return not (snippet.cold or _STARTS.search(snippet.source) or snippet.path.parts[1] == "stacks")


def cells(text: str, snippets: Mapping[str, Path], root: Path) -> Iterator[Cell]:
    """The cells of a page in order. The line below a program about its versions goes: a notebook runs on the reader's."""
    prose = ""
    for block, code in blocks(text):
        path = snippets.get(code.strip("\n")) if code is not None else None
        snippet = parse(path, root) if path else None
        if snippet and runs_in_a_notebook(snippet):
            if prose.strip():
                yield Cell(prose.strip("\n"))
            prose = ""
            yield Cell(re.sub(r"\n{3,}", "\n\n", snippet.program.strip("\n")), snippet)
        else:
            prose += "\n" + (_CAPTION.sub("", block) if code is None else block)
            prose += f"\n\n{ALONE}\n" if snippet else ""
    if prose.strip():
        yield Cell(prose.strip("\n"))
