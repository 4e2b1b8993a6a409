"""The first view is light, and nothing in it moves: bytes and requests, which are the same on every machine."""

import pytest
from playwright.sync_api import Browser, Page

from browser.kinds_of_page import PAGES
from browser.reader import Site
from browser.weight import first_view

BYTES, REQUESTS = 100_000, 12


@pytest.mark.parametrize("kind", PAGES)
def test_the_first_view_is_light(browser: Browser, site: Site, kind: str) -> None:
    view = first_view(browser, site.address + PAGES[kind])
    print(f"{kind}: {view.size} bytes in {len(view.requests)} requests: {view.requests}")
    assert view.size <= BYTES
    assert len(view.requests) <= REQUESTS, view.requests


@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("kind", ["home", "error index", "lesson", "error entry"])
def test_nothing_moves_while_a_page_loads(browser: Browser, site: Site, kind: str, width: int) -> None:
    assert first_view(browser, site.address + PAGES[kind], width).moved == []


def test_what_is_used_later_is_loaded_later(page: Page, site: Site) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(site.address + PAGES["error index"], wait_until="networkidle")
    assert [one for one in asked if "entries.json" in one or "finder-match" in one or "search-box" in one] == []
    with page.expect_response("**/errors/entries.json"):
        page.locator(".finder textarea").focus()
    other = page.context.new_page()
    page.close()
    asked.clear()
    other.on("request", lambda request: asked.append(request.url))
    other.goto(site.address + PAGES["matrix"], wait_until="networkidle")
    assert [one for one in asked if "matrix.json" in one or "matrix-cell" in one or "finder" in one] == []
