"""The boxes of other versions in a browser: one choice for all pages, which the kinds of names follow."""

import json

import pytest
from playwright.sync_api import Browser, Page, expect

from browser.reader import Site
from engine.checkout import ROOT

STACK = "tf-2-15"
BOXES = f"details.versions.{STACK}"
FIRST, SECOND = "understand/masks/", "how-to/intermediate-values/"
OTHERS = ROOT / "docs" / "assets" / "generated" / "kinds" / "stacks" / STACK


def opened(page: Page) -> list[bool]:
    return [bool(one) for one in page.locator("details.versions").evaluate_all("all => all.map(box => box.open)")]


def test_a_stack_that_is_opened_is_open_on_every_page_until_it_is_closed(page: Page, site: Site) -> None:
    page.goto(site.address + FIRST)
    assert not any(opened(page))
    summary = page.locator(f"{BOXES} summary").last
    summary.scroll_into_view_if_needed()
    before = summary.bounding_box()
    summary.click()
    expect(page.locator(BOXES).first).to_have_attribute("open", "")
    after = summary.bounding_box()
    assert before
    assert after
    assert abs(before["y"] - after["y"]) < 1
    for address in (FIRST, SECOND):
        page.goto(site.address + address)
        expect(page.locator(BOXES).first).to_have_attribute("open", "")
        of_stack = page.locator("details.versions").evaluate_all(f"all => all.map(box => box.matches('{BOXES}'))")
        assert opened(page) == of_stack
    page.locator(f"{BOXES} summary").first.click()
    expect(page.locator("details.versions[open]")).to_have_count(0)
    page.goto(site.address + FIRST)
    page.wait_for_load_state("load")
    assert not any(opened(page))


def test_another_stack_takes_the_place_of_the_first(page: Page, site: Site) -> None:
    page.goto(site.address + SECOND)
    page.locator(f"{BOXES} summary").first.click()
    other = page.locator(f"details.versions:not({BOXES.removeprefix('details')})").first
    other.locator("summary").click()
    expect(page.locator(BOXES).first).not_to_have_attribute("open", "")
    expect(other).to_have_attribute("open", "")


def test_a_browser_that_keeps_nothing_opens_them_all_the_same(page: Page, site: Site) -> None:
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.add_init_script("Object.defineProperty(window, 'localStorage', { get() { throw new Error('refused') } })")
    page.goto(site.address + FIRST)
    page.locator(f"{BOXES} summary").first.click()
    expect(page.locator(BOXES).first).to_have_attribute("open", "")
    assert all(page.locator(BOXES).evaluate_all("all => all.map(box => box.open)"))
    assert [one for one in wrong if "refused" not in one] == []


def test_without_scripts_every_output_can_be_read(browser: Browser, site: Site) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(site.address + FIRST)
    for outer in page.locator("article details:not(.versions)").all():
        outer.locator("summary").first.click()
    for box in page.locator("details.versions").all():
        box.locator("summary").click()
        expect(box.locator("code").first).to_be_visible()
    context.close()


@pytest.mark.parametrize("name", ["intermediate-values", "share-layers"])
def test_the_kinds_of_names_follow_the_chosen_stack(page: Page, site: Site, name: str) -> None:
    other = json.loads((OTHERS / "how-to" / f"{name}.json").read_text("utf-8"))
    page.goto(f"{site.address}how-to/{name}/")
    page.locator(".highlight pre").first.scroll_into_view_if_needed()
    page.locator(".kind[role]").first.wait_for(state="attached")
    code = page.locator("a.download").evaluate_all(
        "(links, names) => links.findIndex(link => names.some(name => link.href.endsWith('/snippets/' + name)))",
        list(other["snippets"]),
    )
    snippet = page.locator("a.download").nth(code).get_attribute("href") or ""
    places = other["snippets"][snippet.partition("snippets/")[2]]
    block = page.locator("p:has(> a.download)").nth(code).locator("xpath=preceding-sibling::*[1]")
    newest = block.locator(".kind[role]").evaluate_all("all => all.map(name => [name.textContent, name.className])")
    plain = block.inner_text()
    page.locator(f"{BOXES} summary").first.click()
    expect(block.locator(".kind[role]")).to_have_text([place[2] for place in places])
    assert block.inner_text() == plain
    if places:
        block.locator(".kind[role]").first.focus()
        expect(page.locator("#kind-card")).to_contain_text(f"{other['title']}: ")
    page.locator(f"{BOXES} summary").first.click()
    expect(block.locator(".kind[role]")).to_have_class([kind for _, kind in newest])
    expect(block.locator(".kind[role]")).to_have_text([name for name, _ in newest])
