"""The compatibility matrix: what the page shows is what running every cell gives."""

import json
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

import pytest
from browser.reader import Site
from engine.checkout import ROOT
from engine.book import Book
from engine.programs import Cell, Seen, run
from errors.entries import entry_for
from errors.index import signatures
from engine.errors import SnippetError
from kit.markdown import renderer
from matrix.cells import KINDS, Surprise, cells, document, name
from matrix.operations import GROUPS, NAMES, Group, Operation
from matrix.proofs import PROOFS
from matrix.surprises import SURPRISES
from matrix.tables import OUTCOMES, as_json, tables, text
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]
from playwright.sync_api import Browser, Page, expect
from kit.product import settle

FOLDER = ROOT / "docs" / "assets" / "generated" / "matrix"
PAGE = ROOT / "docs" / "reference" / "compatibility.md"
SMALL = (Group("small", "Small", (Operation("x * 2", "x * 2"),)),)


@pytest.fixture(scope="module")
def told(book: Book) -> dict[str, Any]:
    """The whole document, from running every cell."""
    versions = {package: version for package, version in book.ran_on().items() if package != "Python"}
    entry = partial(entry_for, signatures(ROOT))
    return document(GROUPS, run(cells(GROUPS), ROOT, book.runner), SURPRISES, versions, entry)


def test_the_data_is_what_running_every_cell_gives(told: dict[str, Any], updating: bool) -> None:
    settle(FOLDER / "matrix.json", as_json(told), updating)


def test_the_tables_are_what_running_every_cell_gives(told: dict[str, Any], updating: bool) -> None:
    for file, table in tables(told).items():
        settle(FOLDER / file, table, updating)
    stale = {path.name for path in FOLDER.glob("*.md")} - tables(told).keys()
    assert not stale, f"no group of matrix_operations.py writes {sorted(stale)} in docs/assets/generated/matrix; delete them"


def test_no_cell_is_empty(told: dict[str, Any]) -> None:
    empty = [
        f"{row['title']}: {kind}"
        for row in told["operations"]
        for kind in NAMES
        if not (cell := row["cells"].get(kind)) or not text(cell) or not cell["code"]
    ]
    assert empty == []
    assert len(told["operations"]) >= 60


def test_the_data_follows_its_schema(told: dict[str, Any]) -> None:
    schema = json.loads((ROOT / "docs" / "assets" / "schemas" / "matrix.json").read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    check = Draft202012Validator(schema)
    whole = json.loads(as_json(told))
    assert [f"{error.json_path}: {error.message}" for error in check.iter_errors(whole)] == []
    cell = whole["operations"][0]["cells"]["EagerTensor"]
    for broken in ({**cell, "outcome": "maybe"}, {**cell, "kind": ""}, {**cell, "error": "ValueError"}, {}):
        whole["operations"][0]["cells"]["EagerTensor"] = broken
        assert not check.is_valid(whole), f"the schema accepts {broken}"


def test_each_x_is_of_the_kind_that_its_column_says(book: Book) -> None:
    itself = (Group("itself", "Itself", (Operation("x", "x"), Operation("y", "y = x\nresult = y"))),)
    seen = run(cells(itself), ROOT, book.runner)
    assert [seen[name(itself[0].operations[0], kind)].kind for kind in KINDS] == list(NAMES)
    assert tuple(kind.name for kind in KINDS) == NAMES


def test_no_two_operations_have_the_same_title() -> None:
    titles = Counter(operation.title for group in GROUPS for operation in group.operations)
    assert [title for title, count in titles.items() if count > 1] == []


def test_each_sentence_about_a_surprise_is_proved(book: Book) -> None:
    said = {surprise.why for surprise in SURPRISES}
    assert said == PROOFS.keys(), (
        "matrix_proofs.py has no program for a sentence of matrix_surprises.py, or one for none"
    )
    seen = run([Cell(why, code) for why, code in PROOFS.items()], ROOT, book.runner)
    wrong = {why: what for why, what in seen.items() if (what.kind, what.detail) != ("bool", "True")}
    assert not wrong, "\n".join(f"{why} The program in matrix_proofs.py gives {what}" for why, what in wrong.items())


WORKS = Seen("works", "EagerTensor", (2, 2), "float32")
RAISES = Seen("raises", error="ValueError", message="No.", text="No.\nNever.")


def small(
    seen: Seen, *surprises: Surprise, entry: Callable[[str, str], str | None] = lambda *_: None
) -> dict[str, Any]:
    """The document of one operation that gives the same for every kind."""
    return document(SMALL, {cell.name: seen for cell in cells(SMALL)}, surprises, {}, entry)


@pytest.mark.parametrize(
    ("seen", "title", "remedy"),
    [
        (RAISES, "x * 2", "gives '✗ ValueError', not 'EagerTensor \\(2, 2\\)'"),
        (replace(WORKS, shape=(2, None)), "x * 2", "gives 'EagerTensor \\(2, None\\)'"),
        (WORKS, "x * 3", "does not exist"),
    ],
)
def test_a_surprise_must_be_one(seen: Seen, title: str, remedy: str) -> None:
    surprise = Surprise(("EagerTensor",), title, "EagerTensor (2, 2)", "Because.")
    with pytest.raises(SnippetError, match=remedy):
        small(seen, surprise)


def test_a_surprise_declared_twice_is_named() -> None:
    surprise = Surprise(("EagerTensor",), "x * 2", "EagerTensor (2, 2)", "Because.")
    with pytest.raises(SnippetError, match=r"x \* 2, x: EagerTensor: is declared a surprise twice"):
        small(WORKS, surprise, surprise)


def test_a_cell_is_told_by_its_first_sign_and_linked_to_its_entry() -> None:
    surprise = Surprise(("EagerTensor",), "x * 2", "EagerTensor (2, 2)", "Because.")
    row = tables(small(WORKS, surprise))["small.md"].split("\n")[2]
    assert row.startswith("| `x * 2` | EagerTensor (2, 2) | ! EagerTensor (2, 2) | EagerTensor (2, 2) |")
    linked = small(
        RAISES, entry=lambda kind, said: "no-never" if (kind, said) == ("ValueError", "No.\nNever.") else None
    )
    assert "| [✗ ValueError](../errors/no-never.md) |" in tables(linked)["small.md"]
    assert "| ✗ ValueError |" in tables(small(RAISES))["small.md"]


@pytest.mark.parametrize(
    ("code", "remedy"),
    [
        ("import os\n\nos._exit(3)\n", "ended with 3"),
        ("import os\n\nos.abort()\n", "ended with -6"),
        ("import sys\n\nsys.exit()\n", "sets no `result`"),
        ("x = 1\n", "name 'result' is not defined"),
        ("result = (\n", "does not compile"),
    ],
)
def test_a_cell_that_tells_nothing_is_an_error_that_names_it(book: Book, code: str, remedy: str) -> None:
    with pytest.raises(SnippetError, match=rf"(?s)^broken row: .*{re.escape(remedy)}"):
        run([Cell("whole row", "result = 1\n"), Cell("broken row", code)], ROOT, book.runner)


def test_two_cells_of_one_name_are_an_error(book: Book) -> None:
    with pytest.raises(SnippetError, match="same: is the name of two cells"):
        run([Cell("same", "result = 1\n"), Cell("same", "result = 2\n")], ROOT, book.runner)


def test_the_page_has_a_row_for_each_operation() -> None:
    render = renderer(ROOT)
    markdown = PAGE.read_text("utf-8")
    for group in GROUPS:
        assert f"\n## {group.heading} {{#{group.slug} " in markdown, f"the page has no heading for {group.slug}"
        assert f'data-group="{group.slug}"' in markdown, f"the page has no table for {group.slug}"
        html = render(f'--8<-- "matrix/{group.slug}.md"\n')
        assert html.count("<tr>") - 1 == len(group.operations)
        assert html.count("<td>") == len(group.operations) * (len(NAMES) + 1)


def test_the_summary_counts_all_cells(told: dict[str, Any]) -> None:
    count = Counter(cell["outcome"] for row in told["operations"] for cell in row["cells"].values())
    last = tables(told)["summary.md"].rstrip().split("\n")[-1]
    assert (
        last == "| all | " + " | ".join(map(str, [len(told["operations"]), *(count[each] for each in OUTCOMES)])) + " |"
    )


ADDRESS = "reference/compatibility/"
SHOWN = ".matrix td button:visible"


def committed() -> dict[str, Any]:
    """The data that the page fetches."""
    return dict(json.loads((FOLDER / "matrix.json").read_text("utf-8")))


def expected(**wanted: str) -> list[str]:
    """What the cells show that have this kind, outcome and group, row by row."""
    return [
        text(cell)
        for row in committed()["operations"]
        for kind, cell in row["cells"].items()
        if {"kind": kind, "outcome": cell["outcome"], "group": row["group"]}.items() >= wanted.items()
    ]


def seen_by(page: Page) -> list[str]:
    """The cells that a page shows."""
    return [shown.replace("\u00a0", " ") for shown in page.locator(SHOWN).all_text_contents()]


def test_the_tables_can_be_filtered_and_the_address_shared(page: Page, site: Site) -> None:
    page.goto(site.address + ADDRESS)
    assert seen_by(page) == expected()
    page.get_by_label("Outcome").select_option("raises")
    assert seen_by(page) == expected(outcome="raises")
    page.get_by_label("Group").select_option(label="Type tests")
    assert seen_by(page) == expected(outcome="raises", group="type-tests") == []
    page.get_by_label("Group").select_option(label="keras.ops")
    for kind in NAMES:
        if kind != "SparseTensor":
            page.get_by_label(kind, exact=True).uncheck()
    wanted = expected(outcome="raises", group="ops", kind="SparseTensor")
    assert seen_by(page) == wanted != []
    expect(page.get_by_role("status")).to_contain_text(f"{len(wanted)} of {len(expected())} cells")
    assert page.get_by_role("heading", name="Type tests").count() == 0
    page.goto(page.url)
    assert seen_by(page) == wanted
    page.get_by_role("button", name="Show all").click()
    assert seen_by(page) == expected()
    assert page.url == site.address + ADDRESS


@pytest.mark.parametrize(
    ("title", "kind"),
    [("x * 2", "KerasTensor"), ("tf.nn.relu(x)", "KerasTensor"), ("x + SymbolicTensor", "EagerTensor")],
)
def test_a_cell_opens_to_its_program_and_what_was_seen(page: Page, site: Site, title: str, kind: str) -> None:
    cell = next(row["cells"][kind] for row in committed()["operations"] if row["title"] == title)
    page.goto(site.address + ADDRESS)
    page.get_by_role("button", name=re.compile(f"^{re.escape(title)}, x is an? {kind}: ")).click()
    dialog = page.get_by_role("dialog", name=re.compile(f"^{re.escape(title)} with an? {kind}$"))
    expect(dialog.locator("pre")).to_have_text(cell["code"].rstrip())
    for said in (cell.get("kind"), cell.get("error"), cell.get("message"), cell.get("surprise")):
        expect(dialog).to_contain_text(said or "")
    dialog.get_by_role("button", name="Copy the program").click()
    assert page.evaluate("navigator.clipboard.readText()").replace("\r\n", "\n") == cell["code"]
    page.goto(page.url)
    expect(dialog.locator("pre")).to_have_text(cell["code"].rstrip())
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    assert page.url == site.address + ADDRESS


def test_the_tables_can_be_used_by_keyboard_alone(page: Page, site: Site) -> None:
    page.goto(site.address + ADDRESS)
    page.get_by_label("Python list", exact=True).focus()
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    while "matrix" not in page.evaluate("document.activeElement.closest('.matrix')?.className ?? ''"):
        page.keyboard.press("Tab")
    for key in ("ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp", "ArrowDown"):
        page.keyboard.press(key)
    page.keyboard.press("Enter")
    second = GROUPS[0].operations[1].title
    dialog = page.get_by_role("dialog", name=f"{second} with a KerasTensor")
    expect(dialog.locator("pre")).to_be_visible()
    page.keyboard.press("Escape")
    focused = page.evaluate("document.activeElement.getAttribute('aria-label')")
    assert focused.startswith(f"{second}, x is a KerasTensor")


def test_the_page_never_scrolls_sideways_and_its_tables_do(browser: Browser, site: Site) -> None:
    for scripts in (True, False):
        context = browser.new_context(viewport={"width": 360, "height": 740}, java_script_enabled=scripts)
        page = context.new_page()
        page.goto(site.address + ADDRESS)
        boxes = ".matrix .md-typeset__scrollwrap" if scripts else ".matrix table"
        wide = page.locator(boxes).evaluate_all("all => all.filter(box => box.scrollWidth > box.clientWidth).length")
        assert wide == len(GROUPS)
        assert page.evaluate("document.documentElement.scrollWidth") == 360
        if scripts:
            page.get_by_role("button", name="x * 2, x is a KerasTensor: ").click()
            expect(page.get_by_role("dialog").locator("pre")).to_be_visible()
            assert page.evaluate("document.documentElement.scrollWidth") == 360
        context.close()


def test_without_scripts_and_on_paper_the_tables_are_complete(browser: Browser, site: Site) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(site.address + ADDRESS)
    page.emulate_media(media="print")
    shown = page.locator(".matrix td:not(:first-child):visible").all_text_contents()
    assert shown == expected()
    context.close()


def test_the_search_is_not_flooded(site: Site) -> None:
    index = json.loads((site.folder / "search" / "search_index.json").read_text("utf-8"))
    found = {entry["location"].removeprefix(ADDRESS) for entry in index["docs"] if ADDRESS in entry["location"]}
    assert "#legend" in found
    assert found.isdisjoint(f"#{group.slug}" for group in GROUPS)
