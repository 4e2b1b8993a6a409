"""A snippet with `# %%` cells as a notebook and as Markdown, both with the outputs of its run."""

import re
from dataclasses import dataclass

from kit.ipynb import ipynb

_CELL = re.compile(r"^# %%(?P<markdown> \[markdown\])?$\n?", re.MULTILINE)
_HEADER = re.compile(r"\A# ---\n(?P<lines>(?:# .*\n)+?)# ---\n+")
_OUTPUT = re.compile(r"^#>(?: (.*))?$")


@dataclass(frozen=True)
class Cell:
    """One cell: its text, and for code what it wrote and the names of the figures it saved."""

    markdown: bool
    text: str
    output: str
    figures: tuple[str, ...]


def cells(source: str, figures: dict[str, bytes]) -> list[Cell]:
    """The cells of a transcript, without its header. A figure belongs to the cell whose code names its file.

    Raises ValueError for a figure that no cell names, and for text before the first cell.
    """
    first, *rest = _CELL.split(_HEADER.sub("", source))
    if first.strip():
        raise ValueError("has code before its first `# %%` line.")
    whole = [_cell(bool(kind), text, figures) for kind, text in zip(rest[::2], rest[1::2], strict=True)]
    named = [name for cell in whole for name in cell.figures]
    if sorted(named) != sorted(figures):
        raise ValueError(f"saves {sorted(figures)}, and its cells name {sorted(named)}; name each once.")
    return whole


def front_matter(source: str) -> str:
    """The front matter of the page that a transcript becomes: its header, as jupytext writes one; empty without it."""
    header = _HEADER.match(source)
    return "---\n" + re.sub(r"^# ", "", header["lines"], flags=re.MULTILINE) + "---\n\n" if header else ""


def as_notebook(cells: list[Cell], figures: dict[str, bytes]) -> str:
    """The notebook, format 4.5, as JSON text."""
    return ipynb([_notebook_cell(number, cell, figures) for number, cell in enumerate(cells, 1)])


def as_markdown(cells: list[Cell], figures: dict[str, bytes], address: str) -> str:
    """The same as a page; `address` is that of the figures' folder, relative to the page."""
    parts = []
    for cell in cells:
        if cell.markdown:
            parts.append(cell.text)
            continue
        parts.append(f"```python\n{cell.text}\n```")
        if cell.output:
            parts.append("```text\n" + cell.output.rstrip("\n") + "\n```")
        parts += [f"![{_title(figures[name].decode())}]({address}/{name})" for name in cell.figures]
    return "\n\n".join(parts) + "\n"


def _cell(markdown: bool, text: str, figures: dict[str, bytes]) -> Cell:
    lines = text.strip("\n").split("\n")
    if markdown:
        return Cell(True, "\n".join(re.sub(r"^# ?", "", line) for line in lines), "", ())
    outputs = [match for line in lines if (match := _OUTPUT.match(line))]
    code = "\n".join(line for line in lines if not _OUTPUT.match(line))
    written = "".join(f"{match[1] or ''}\n" for match in outputs)
    return Cell(False, code, written, tuple(name for name in figures if f'"{name}"' in code))


def _notebook_cell(number: int, cell: Cell, figures: dict[str, bytes]) -> dict[str, object]:
    common = {"id": f"cell-{number}", "metadata": {}, "source": cell.text.splitlines(keepends=True)}
    if cell.markdown:
        return {"cell_type": "markdown", **common}
    outputs: list[dict[str, object]] = []
    if cell.output:
        outputs.append({"name": "stdout", "output_type": "stream", "text": cell.output.splitlines(keepends=True)})
    for name in cell.figures:
        svg = figures[name].decode()
        data = {"image/svg+xml": svg.splitlines(keepends=True), "text/plain": [f"{name}: {_title(svg)}"]}
        outputs.append({"data": data, "metadata": {}, "output_type": "display_data"})
    return {"cell_type": "code", "execution_count": None, **common, "outputs": outputs}


def _title(svg: str) -> str:
    """The title in the figure's metadata, its text alternative. Raises ValueError where there is none."""
    if match := re.search(r"<dc:title>(.+?)</dc:title>", svg):
        return match[1]
    raise ValueError("saves a figure without metadata={'Title': ...}; give it one, it is the text alternative.")
