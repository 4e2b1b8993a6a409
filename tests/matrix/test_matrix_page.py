"""The page of the matrix in a browser: filters, shared addresses, cells that open, keyboard, paper, small screens."""

import json
import re
from functools import cache
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from browser.site import Site
from engine.checkout import ROOT
from kit.kinds import KINDS, NAMES
from kit.searched import DATA
from matrix.document import text
from matrix.products import FOLDER

ADDRESS = "reference/compatibility/"
VISIBLE = ".matrix td button:visible"
TOOLS = ".matrix-tools form"
TITLES = {kind.name: kind.title for kind in KINDS}


@cache
def committed() -> dict[str, Any]:
    """The data that the page fetches."""
    return dict(json.loads((ROOT / FOLDER / "matrix.json").read_text("utf-8")))


def expected(**wanted: str) -> list[str]:
    """What the cells show that have this kind, outcome and group, row by row."""
    return [
        text(cell)
        for row in committed()["operations"]
        for kind, cell in row["cells"].items()
        if {"kind": kind, "outcome": cell["outcome"], "group": row["group"]}.items() >= wanted.items()
    ]


def texts(page: Page) -> list[str]:
    """The cells that a page shows."""
    return [shown.replace("\u00a0", " ") for shown in page.locator(VISIBLE).all_text_contents()]


def visit(page: Page, address: str) -> None:
    """Go to the page, and wait until its script has the index."""
    page.goto(address)
    come(page)
    page.locator(TOOLS).wait_for()


def come(page: Page) -> None:
    """Go to the tables, which are made ready when they are near the window."""
    page.locator(".matrix-tools").evaluate("tools => tools.scrollIntoView()")


def test_the_tables_can_be_filtered_and_the_address_shared(page: Page, site: Site) -> None:
    visit(page, site.address + ADDRESS)
    assert texts(page) == expected()
    page.get_by_label("Outcome").select_option("raises")
    assert texts(page) == expected(outcome="raises")
    page.get_by_label("Group").select_option(label="Type tests")
    assert texts(page) == expected(outcome="raises", group="type-tests") == []
    page.get_by_label("Group").select_option(label="keras.ops")
    for kind in NAMES:
        if kind != "SparseTensor":
            page.get_by_label(kind, exact=True).uncheck()
    wanted = expected(outcome="raises", group="ops", kind="SparseTensor")
    assert texts(page) == wanted != []
    expect(page.get_by_role("status")).to_contain_text(f"{len(wanted)} of {len(expected())} cells")
    assert page.get_by_role("heading", name="Type tests").count() == 0
    visit(page, page.url)
    assert texts(page) == wanted
    page.get_by_role("button", name="Show all").click()
    assert texts(page) == expected()
    assert page.url == site.address + ADDRESS


def test_each_cell_has_its_own_outcome_and_kind_from_the_data(page: Page, site: Site) -> None:
    visit(page, site.address + ADDRESS)
    read = "all => all.map(cell => [cell.dataset.outcome, cell.firstChild.getAttribute('aria-label')])"
    cells = page.locator(".matrix td[data-outcome]").evaluate_all(read)
    wanted = [
        (cell["outcome"], f"{row['title']}, x is {TITLES[kind]}: ")
        for row in committed()["operations"]
        for kind, cell in row["cells"].items()
    ]
    assert [outcome for outcome, _ in cells] == [outcome for outcome, _ in wanted]
    assert [name for (_, name), (_, start) in zip(cells, wanted, strict=True) if not name.startswith(start)] == []


@pytest.mark.parametrize(
    ("title", "kind"),
    [("x * 2", "KerasTensor"), ("tf.nn.relu(x)", "KerasTensor"), ("x + SymbolicTensor", "EagerTensor")],
)
def test_a_cell_opens_to_its_program_and_what_was_seen(page: Page, site: Site, title: str, kind: str) -> None:
    cell = next(row["cells"][kind] for row in committed()["operations"] if row["title"] == title)
    visit(page, site.address + ADDRESS)
    page.get_by_role("button", name=re.compile(f"^{re.escape(title)}, x is an? {kind}: ")).click()
    dialog = page.get_by_role("dialog", name=re.compile(f"^{re.escape(title)} with an? {kind}$"))
    expect(dialog.locator("pre")).to_have_text(cell["code"].rstrip())
    for said in (cell.get("kind"), cell.get("error"), cell.get("message"), cell.get("surprise")):
        expect(dialog).to_contain_text(said or "")
    dialog.get_by_role("button", name="Copy the program").click()
    expect(dialog.get_by_role("button", name="Copied")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()").replace("\r\n", "\n") == cell["code"]
    visit(page, page.url)
    expect(dialog.locator("pre")).to_have_text(cell["code"].rstrip())
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    assert page.url == site.address + ADDRESS


def test_a_surprise_leads_to_the_program_that_shows_it(page: Page, site: Site) -> None:
    visit(page, site.address + ADDRESS)
    page.get_by_role("button", name="x * 2, x is a KerasTensor: ").click()
    page.get_by_role("link", name="The program that shows it").click()
    expect(page.locator("dialog.matrix-cell")).to_be_hidden()
    expect(page.locator("#surprise-marked-sparse")).to_be_in_viewport()


def test_what_cannot_be_fetched_is_said(page: Page, site: Site) -> None:
    def missing(route: Route) -> None:
        route.fulfill(status=404)

    page.route("**/matrix/matrix.json", missing)
    visit(page, site.address + ADDRESS)
    button = page.get_by_role("button", name="x * 2, x is a KerasTensor: ")
    button.click()
    expect(page.get_by_role("dialog").get_by_role("alert")).to_contain_text("The data could not be loaded: 404")
    page.keyboard.press("Escape")
    page.unroute("**/matrix/matrix.json")
    button.click()
    expect(page.get_by_role("dialog").locator("pre")).to_be_visible()
    page.route("**/matrix/index.json", missing)
    page.goto(site.address + ADDRESS)
    come(page)
    expect(page.get_by_role("status")).to_contain_text("The tables cannot be filtered now: 404")
    assert page.locator(".matrix td:not(:first-child):visible").all_text_contents() == expected()


def test_the_tables_can_be_used_by_keyboard_alone(page: Page, site: Site) -> None:
    visit(page, site.address + ADDRESS)
    page.get_by_label("Python list", exact=True).focus()
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    while "matrix" not in page.evaluate("document.activeElement.closest('.matrix')?.className ?? ''"):
        page.keyboard.press("Tab")
    for key in ("ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp", "ArrowDown"):
        page.keyboard.press(key)
    page.keyboard.press("Enter")
    second = committed()["operations"][1]["title"]
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
        if scripts:
            come(page)
            page.locator(TOOLS).wait_for()
        wide = page.locator(".matrix table").evaluate_all(
            "all => all.filter(box => box.scrollWidth > box.clientWidth).length"
        )
        assert wide == len(committed()["groups"])
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


def test_the_search_is_not_flooded() -> None:
    pages = json.loads((ROOT / DATA).read_text("utf-8"))["pages"]
    own = [page for page in pages if page["url"] == ADDRESS]
    assert len(own) == 1, "the matrix is one document of the search, however many cells it has"
    assert len(json.dumps(own)) < 10 * sum(len(json.dumps(page)) for page in pages) / len(pages)
