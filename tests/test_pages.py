"""What the update command writes into docs/: captions, the mark of the versions, notebooks."""

import json
import posixpath
import re
from pathlib import Path

import pytest
from conftest import ROOT
from engine import notebook
from engine.book import Book, captured
from engine.files import write_atomically
from engine.measured import picture, table
from engine.pages import captioned, change, pages, pairs, ran_on
from engine.snippet import parse
from mkdocs.config import load_config
from mkdocs.structure.files import get_files
from mkdocs.structure.nav import get_navigation

DOCS = ROOT / "docs"
SNIPPETS = ROOT / "snippets"
NOTEBOOKS = sorted((ROOT / "snippets" / "notebooks").rglob("*.py"))


def settle(path: Path, wanted: str, updating: bool) -> None:
    """Write the file when updating; else fail unless it is what it should be."""
    if (path.read_text("utf-8") if path.exists() else None) == wanted:
        return
    if not updating:
        pytest.fail(f"{path.relative_to(ROOT)} is out of date; run: pytest --update-examples", pytrace=False)
    write_atomically(path, wanted.encode())


@pytest.mark.parametrize("page", pages(DOCS), ids=lambda page: str(page.relative_to(DOCS)))
def test_captions(page: Path, updating: bool) -> None:
    settle(page, captioned(page.read_text("utf-8"), page, DOCS), updating)


def test_each_page_leads_to_the_next_of_the_navigation() -> None:
    """All Markdown pages of the navigation but the start; the last leads back to the first lesson."""
    config = load_config(str(ROOT / "mkdocs.yml"))
    _, *found = (page.file.src_uri for page in get_navigation(get_files(config), config).pages)
    wanted = {page: after for page, after in zip(found, found[1:] + found[:1], strict=True) if page.endswith(".md")}
    leads = {}
    for page in wanted:
        links = re.findall(r"^Next: [^\n]*?\]\(([^)#]+)", (DOCS / page).read_text("utf-8"), re.MULTILINE)
        leads[page] = posixpath.normpath(posixpath.join(posixpath.dirname(page), links[-1])) if links else None
    assert leads == wanted


def test_the_mark_names_the_versions_that_ran(book: Book, updating: bool) -> None:
    mark = DOCS / "assets" / "ran-on.txt"
    wanted = ran_on(book.ran_on())
    python = ", Python "
    if mark.exists() and mark.read_text("utf-8").partition(python)[0] == wanted.partition(python)[0]:
        return
    settle(mark, wanted, updating)


@pytest.mark.parametrize("pair", pairs(SNIPPETS), ids=lambda pair: str(pair[0].relative_to(SNIPPETS)))
def test_pair(pair: tuple[Path, Path], updating: bool) -> None:
    failing, working = (parse(path, ROOT) for path in pair)
    assert failing.raises, f"{failing.path} does not declare what it raises"
    assert not working.raises, f"{working.path} raises"
    name = pair[0].relative_to(SNIPPETS).as_posix().replace("-fails.py", ".diff")
    settle(DOCS / "assets" / "changes" / name, change(failing, working), updating)
    including = [page.read_text("utf-8") for page in pages(DOCS)]
    first, second, third = (
        f'--8<-- "{path}"' for path in (*[p.relative_to(SNIPPETS) for p in pair], f"changes/{name}")
    )
    assert any(
        text.find(first) < text.find(second) and {first, second, third} <= set(re.findall(r"--8<-- \S+", text))
        for text in including
        if first in text
    ), f"no page shows {failing.path}, then {working.path}, and their change {third}"


def address(name: str) -> str:
    """The official page of a symbol: TensorFlow's reference holds Keras too, and its addresses follow the names."""
    parts = (name if name.startswith("tf.") else f"tf.{name}").split(".")
    method = f"#{parts.pop()}" if parts[-2][0].isupper() and parts[-1][0].islower() else ""
    return "https://www.tensorflow.org/api_docs/python/" + "/".join(parts) + method


def test_links_to_the_official_reference_are_well_formed_and_used() -> None:
    lines = (DOCS / "assets" / "api.txt").read_text("utf-8").splitlines()
    names = [line[1:].partition("]")[0] for line in lines]
    assert lines == [f"[{name}]: {address(name)}" for name in sorted(set(names))]
    text = "".join(page.read_text("utf-8") for page in pages(DOCS))
    assert [name for name in names if f"][{name}]" not in text] == []


@pytest.mark.parametrize("script", NOTEBOOKS, ids=lambda script: script.stem)
def test_notebook(script: Path, updating: bool) -> None:
    figures = {path.name: path.read_bytes() for path in sorted(captured(ROOT, script).glob("*.svg"))}
    cells = notebook.cells(script.read_text("utf-8"), figures)
    page = DOCS / script.relative_to(ROOT / "snippets" / "notebooks")
    depth = len(page.relative_to(DOCS).parts) - 1
    folder = "../" * depth + captured(ROOT, script).relative_to(DOCS).as_posix()
    settle(page.with_suffix(".ipynb"), notebook.as_notebook(cells, figures), updating)
    settle(page.with_suffix(".md"), notebook.as_markdown(cells, figures, folder), updating)


@pytest.mark.parametrize("data", sorted((DOCS / "assets" / "measured").glob("*.json")), ids=lambda data: data.stem)
def test_measured_table(data: Path, updating: bool) -> None:
    measured = json.loads(data.read_text("utf-8"))
    settle(data.with_suffix(".md"), table(measured), updating)
    if bars := picture(measured):
        settle(data.with_suffix(".svg"), bars, updating)
