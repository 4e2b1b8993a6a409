"""A page as a notebook: its prose, its programs, and what they wrote when they were run."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from engine.snippet import Snippet
from kit.ipynb import ipynb
from publish.cells import Cell, cells
from publish.places import WITH_NOTEBOOKS, Page, Place
from publish.resolved import resolved

GOES_ON = "raises-exception"
"""The tag of a cell whose exception is shown and does not stop what runs the notebook."""


ANEW = "anew"
"""The tag of the cell that lets each program begin as in an interpreter of its own."""
BEGINNING = """# Keras counts names such as dense_1, and keeps a dtype policy. Each program below begins without those of the others.
import keras

get_ipython().events.register("pre_run_cell", lambda *_: keras.utils.clear_session())"""


def page_cells(page: Page, place: Place, snippets: Mapping[str, Path]) -> list[Cell]:
    """The cells of a page; none for a page that has no notebook of its own."""
    if page.section not in WITH_NOTEBOOKS or page.source.with_suffix(".ipynb").exists():
        return []
    text = resolved(page.body, place.root, lambda link: _link(page, place, link))
    listed = list(cells(text, snippets, place.root))
    return listed if any(cell.snippet for cell in listed) else []


def _link(page: Page, place: Place, link: str) -> str:
    target = place.target(page, link)
    return link if target is None else place.link(target, page.notebook)


def notebook(page: Page, listed: list[Cell], place: Place) -> str:
    """The notebook as JSON text, format 4.5."""
    heading, _, rest = listed[0].text.partition("\n")
    mark = (place.docs / "assets" / "generated" / "ran-on.txt").read_text("utf-8").strip()
    about = f"Made from [the page]({place.link(page.address, page.notebook)}). Its outputs {mark}; run it to see yours."
    first = Cell(f"{heading}\n\n> {about}\n{rest}")
    beginning: dict[str, Any] = {
        "cell_type": "code",
        "execution_count": None,
        "id": ANEW,
        "metadata": {"tags": [ANEW]},
        "outputs": [],
    }
    rest_of_cells = [_as_json(number, cell) for number, cell in enumerate(listed[1:], 2)]
    return ipynb([_as_json(1, first), beginning | {"source": BEGINNING.splitlines(keepends=True)}, *rest_of_cells])


def _as_json(number: int, cell: Cell) -> dict[str, Any]:
    common = {"id": f"cell-{number}", "metadata": {}, "source": cell.text.splitlines(keepends=True)}
    if not cell.snippet:
        return {"cell_type": "markdown", **common}
    written, raised = _outputs(cell.snippet)
    outputs: list[dict[str, Any]] = []
    if written:
        outputs.append({"output_type": "stream", "name": "stdout", "text": written.splitlines(keepends=True)})
    if cell.raises:
        name = str(cell.snippet.raises).rpartition(".")[2]
        error = {"ename": name, "evalue": raised.partition(": ")[2], "traceback": raised.split("\n")}
        outputs.append({"output_type": "error", **error})
        common["metadata"] = {"tags": [GOES_ON]}
    return {"cell_type": "code", "execution_count": None, **common, "outputs": outputs}


def _outputs(snippet: Snippet) -> tuple[str, str]:
    """What a program wrote, and the exception that ended it, which stands last and begins with its name."""
    lines = snippet.recorded.split("\n")
    name = str(snippet.raises).rpartition(".")[2]
    starts = [n for n, line in enumerate(lines) if re.match(rf"(?:\w+\.)*{re.escape(name)}\b", line)]
    if not snippet.raises or not starts:
        return snippet.recorded, ""
    written = "\n".join(lines[: starts[-1]])
    return written + "\n" if written else "", "\n".join(lines[starts[-1] :]).rstrip("\n")
