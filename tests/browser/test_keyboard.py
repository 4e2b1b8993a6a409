"""The site by keyboard, at any zoom: every control is a button or a link that Tab reaches, and the focus is always seen."""

from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from browser.kinds_of_page import PAGES
from browser.reader import Site

STOPS = """() => {
  const seen = (node) => {
    const box = node.getBoundingClientRect();
    const style = getComputedStyle(node);
    const ring = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1;
    const on = box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight && box.width > 0;
    return { name: node.getAttribute("aria-label") ?? node.textContent.trim().slice(0, 40), tag: node.localName, ring, on };
  };
  const node = document.activeElement;
  return node === document.body ? null : seen(node);
}"""
CONTROLS = {"a", "button", "input", "select", "textarea", "summary", "code", "table", "span"}
"""What may have the focus: code and tables that scroll, and names of examples, too."""

ROUND = 900
"""Stops after which a page would go round for ever."""


def stops(page: Page) -> list[dict[str, Any]]:
    """Everything that has the focus when Tab is pressed until the page ends."""
    all_of_them: list[dict[str, Any]] = []
    while len(all_of_them) < ROUND:
        page.keyboard.press("Tab")
        stop = page.evaluate(STOPS)
        if stop is None or (all_of_them and stop["name"] == "Skip to content" and len(all_of_them) > 1):
            break
        all_of_them.append(stop)
    return all_of_them


@pytest.mark.parametrize("width", [320, 640, 1280])
@pytest.mark.parametrize("kind", ["error entry", "conversions"])
def test_tab_reaches_every_control_and_the_focus_is_seen(page: Page, site: Site, kind: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 700})
    page.goto(site.address + PAGES[kind], wait_until="networkidle")
    reached = stops(page)
    assert len(reached) < ROUND
    names = [stop["name"] for stop in reached]
    for control in ("Dark page", "Search", *(() if width == 1280 else ("Pages",))):
        assert control in names, names[:12]
    assert [stop for stop in reached if not stop["ring"]] == []
    assert [stop for stop in reached if not stop["on"]] == [], "the focus is where nobody sees it"
    assert {stop["tag"] for stop in reached} <= CONTROLS
    assert (
        len(
            page.locator("label[for]").evaluate_all(
                "all => all.filter((one) => one.offsetWidth * one.offsetHeight > 0)"
            )
        )
        == 0
    )


@pytest.mark.parametrize("width", [320, 640])
def test_the_pages_open_by_keyboard_and_give_the_focus_back(page: Page, site: Site, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 700})
    page.goto(site.address + PAGES["error entry"])
    links = page.locator("#pages a")
    assert links.count() > 60
    assert links.evaluate_all("all => all.filter((one) => one.checkVisibility()).length") == 0
    button = page.get_by_role("button", name="Pages")
    button.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#pages")).to_be_visible()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Close", exact=True)).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#pages")).to_be_hidden()
    expect(button).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#pages")).to_be_hidden()
    expect(button).to_be_focused()


@pytest.mark.parametrize("key", ["Control+K", "/"])
@pytest.mark.parametrize("width", [320, 1280])
def test_keys_open_the_search_and_escape_gives_the_focus_back(page: Page, site: Site, key: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 700})
    page.goto(site.address + PAGES["lesson"])
    page.locator("article a").first.focus()
    page.keyboard.press(key)
    expect(page.locator("[data-search=box]")).to_be_focused()
    page.keyboard.type("mask")
    page.locator("[data-search=list][data-query=mask]").wait_for()
    page.keyboard.press("Escape")
    if width == 1280:
        expect(page.locator("[data-search=box]")).to_be_focused()
        page.keyboard.press("Escape")
    expect(page.locator("article a").first).to_be_focused()


def test_the_search_button_of_a_small_screen_gets_the_focus_back(page: Page, site: Site) -> None:
    page.set_viewport_size({"width": 320, "height": 700})
    page.goto(site.address + PAGES["lesson"])
    button = page.get_by_role("button", name="Search", exact=True)
    button.focus()
    page.keyboard.press("Enter")
    expect(page.locator("[data-search=box]")).to_be_focused()
    page.get_by_role("button", name="Close the search").click()
    expect(button).to_be_focused()


def test_copied_is_said_and_outputs_can_be_selected(page: Page, site: Site) -> None:
    page.goto(site.address + PAGES["error entry"])
    page.get_by_role("button", name="Copy").first.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".said[aria-live=polite]")).to_have_text("Copied")
    output = page.locator(".output").first
    assert output.evaluate("line => getComputedStyle(line).userSelect") != "none"
    output.evaluate("line => getSelection().selectAllChildren(line)")
    page.keyboard.press("Control+C")
    text = str(page.evaluate("navigator.clipboard.readText()"))
    assert text.startswith("ValueError: A KerasTensor cannot be used")
    code = page.locator(".highlight pre > code").first
    code.evaluate("block => getSelection().selectAllChildren(block)")
    page.keyboard.press("Control+C")
    program = str(page.evaluate("navigator.clipboard.readText()"))
    assert "\n#> ValueError: A KerasTensor" in program.replace("\r\n", "\n"), "with its code an output is a comment"


def test_what_scrolls_sideways_can_be_reached(page: Page, site: Site) -> None:
    page.set_viewport_size({"width": 360, "height": 700})
    page.goto(site.address + PAGES["conversions"], wait_until="networkidle")
    boxes = page.locator(".md-typeset :is(pre > code, table:not([class]))")
    wide = "all => all.filter((box) => box.scrollWidth > box.clientWidth).map((box) => box.tabIndex)"
    reached = boxes.evaluate_all(wide)
    assert reached
    assert set(reached) == {0}


def test_the_matrix_is_used_on_a_narrow_screen(page: Page, site: Site) -> None:
    page.set_viewport_size({"width": 320, "height": 700})
    page.goto(site.address + PAGES["matrix"])
    page.locator(".matrix-tools").evaluate("tools => tools.scrollIntoView()")
    page.locator(".matrix-tools form").wait_for()
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    page.keyboard.press("Tab")
    box = page.locator(".matrix-tools input").first
    box.focus()
    assert box.evaluate("box => getComputedStyle(box).outlineStyle") == "solid"


@pytest.mark.parametrize("kind", ["home", "error entry", "matrix"])
def test_without_scripts_pages_are_dark_where_the_system_is_and_never_scroll_sideways(
    browser: Browser, site: Site, kind: str
) -> None:
    context = browser.new_context(
        java_script_enabled=False, color_scheme="dark", viewport={"width": 360, "height": 740}
    )
    page = context.new_page()
    page.goto(site.address + PAGES[kind])
    light = page.evaluate("getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number)")
    assert max(light) < 60
    assert page.evaluate("document.documentElement.scrollWidth") == 360
    expect(page.locator("[data-search=all]")).to_be_visible()
    page.get_by_role("button", name="Pages").click()
    expect(page.locator("#pages").get_by_role("link", name="Home")).to_be_visible()
    context.close()
