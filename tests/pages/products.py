"""What is made for pages from snippets and measurements: captions, changes, notebooks, tables, the mark of the versions."""

import json
from collections.abc import Iterable
from pathlib import Path

from engine.book import captured
from engine.errors import SnippetError
from engine.programs import Program, Programs
from engine.snippet import parse
from kit.captions import captioned, change, pages, pairs
from kit.product import Files, Product, as_committed
from kit.versions import VERSIONS_PROGRAM
from pages import notebook
from pages.measured import picture, table


def _text(path: Path) -> str:
    return path.read_text("utf-8")


def _versions(checkout: Path, programs: Programs) -> Files:
    """The mark below each example. It stays while only the Python differs from the one that wrote it.

    It ends without a newline: pages include it inside a paragraph.
    """
    path = "docs/assets/generated/ran-on.txt"
    versions = programs.outcome(VERSIONS_PROGRAM).value
    mark = "ran on " + ", ".join(f"{name} {version}" for name, version in versions.items())
    file = checkout / path
    committed = _text(file) if file.exists() else ""
    same = committed.partition(", Python ")[0] == mark.partition(", Python ")[0]
    return {path: committed if same else mark}


def _changes(checkout: Path, _: Programs) -> Files:
    """What changes between the two programs of each pair."""
    snippets = checkout / "snippets"
    files: dict[str, str] = {}
    for failing, working in pairs(snippets):
        name = failing.relative_to(snippets).as_posix().replace("-fails.py", ".diff")
        path = f"docs/assets/generated/changes/{name}"
        try:
            files[path] = change(parse(failing, checkout), parse(working, checkout))
        except (SnippetError, FileNotFoundError):  # the test of the snippet or of the pair says so
            files |= as_committed(checkout, path)
    return files


def _captions(checkout: Path, _: Programs) -> Files:
    """Every hand-written page, with the line below each example that it includes."""
    docs = checkout / "docs"
    return {page.relative_to(checkout).as_posix(): captioned(_text(page), page, docs) for page in pages(docs)}


def _notebooks(checkout: Path, _: Programs) -> Files:
    """The notebook and the Markdown twin of each snippet below snippets/notebooks."""
    docs, scripts = checkout / "docs", checkout / "snippets" / "notebooks"
    files: dict[str, str] = {}
    for script in sorted(scripts.rglob("*.py")):
        folder = captured(checkout, script)
        figures = {path.name: path.read_bytes() for path in sorted(folder.glob("*.svg"))}
        try:
            cells = notebook.cells(_text(script), figures)
        except ValueError as error:
            raise SnippetError(script.relative_to(checkout), None, str(error)) from None
        page = docs / script.relative_to(scripts)
        address = "../" * (len(page.relative_to(docs).parts) - 1) + folder.relative_to(docs).as_posix()
        files[page.with_suffix(".ipynb").relative_to(checkout).as_posix()] = notebook.as_notebook(cells, figures)
        twin = notebook.front_matter(_text(script)) + notebook.as_markdown(cells, figures, address)
        files[page.with_suffix(".md").relative_to(checkout).as_posix()] = twin
    return files


def _measured(checkout: Path, _: Programs) -> Files:
    """The table of each measurement, and its picture where it wants one."""
    files: dict[str, str] = {}
    for data in sorted((checkout / "docs" / "assets" / "measured").glob("*.json")):
        name = data.with_suffix("").relative_to(checkout).as_posix()
        try:
            measurement = json.loads(_text(data))
        except ValueError:  # the test of the digests says so
            files |= as_committed(checkout, f"{name}.md", f"{name}.svg")
            continue
        files[f"{name}.md"] = table(measurement)
        if bars := picture(measurement):
            files[f"{name}.svg"] = bars
    return files


def _versions_programs(_: Path) -> Iterable[Program]:
    return [VERSIONS_PROGRAM]


VERSIONS = Product("versions", _versions, _versions_programs)
CHANGES = Product("changes", _changes, owned=("docs/assets/generated/changes/*",))
CAPTIONS = Product("captions", _captions)
NOTEBOOKS = Product("notebooks", _notebooks, owned=("docs/*.ipynb",))
MEASURED = Product("measured", _measured, owned=("docs/assets/measured/*.md", "docs/assets/measured/*.svg"))
