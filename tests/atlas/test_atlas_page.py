"""The page of the atlas in a browser: a name or a message typed, its releases answered; the data come with the first question."""

import json
from urllib.parse import quote

from playwright.sync_api import Browser, Page, expect

from atlas.committed import names
from atlas.documents import MESSAGES, NAMES
from atlas.releases import minor
from browser.reader import Site
from engine.checkout import ROOT

ADDRESS = "reference/atlas/"
BOX = "A name, or a message"


def test_since_when_is_answered_by_typing_it(page: Page, site: Site) -> None:
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url))
    page.goto(site.address + ADDRESS)
    assert not [address for address in fetched if address.endswith((NAMES.name, MESSAGES.name))]
    box, answer = page.get_by_label(BOX), page.locator(".atlas-answer")
    box.fill("Since when does keras.ops have logdet?")
    known = names(ROOT)
    first = minor(" ".join(known.releases[min(known.of("keras.ops.logdet"))])).replace("Keras ", "Keras since ")
    expect(answer.get_by_role("heading")).to_have_text("keras.ops.logdet")
    expect(answer.get_by_role("listitem").first).to_have_text(first)
    expect(page.get_by_role("status").filter(has_text="1 name, 0 messages")).to_be_visible()
    assert all(address.startswith(site.address) for address in fetched)


def test_a_name_that_changed_has_its_signatures_and_one_that_went_has_others(page: Page, site: Site) -> None:
    page.goto(f"{site.address}{ADDRESS}#q=Layer.add_weight")
    rows = page.locator(".atlas-answer tbody tr")
    expect(rows.first).to_contain_text("add_weight(name=…, shape=…")
    expect(rows.filter(has_text="add_weight(shape=…").first).to_contain_text("Keras 3.0")
    page.get_by_label(BOX).fill("K.int_shape")
    expect(page.locator(".atlas-answer")).to_contain_text("It has tf.keras.backend.int_shape")
    page.get_by_label(BOX).fill("")
    expect(page.locator(".atlas-answer")).to_be_empty()
    assert "#" not in page.url


def test_a_message_has_its_place_and_its_later_words(page: Page, site: Site) -> None:
    message = "You must compile a model before training/testing. Use `model.compile(optimizer, loss)`."
    assert message in json.loads((ROOT / MESSAGES).read_text("utf-8"))["texts"]
    page.goto(f"{site.address}{ADDRESS}#q={quote(message)}")
    answer = page.locator(".atlas-answer")
    expect(answer.locator("blockquote").first).to_contain_text(message)
    expect(answer).to_contain_text("Then it says (")
    page.get_by_label(BOX).fill("nothing of the kind is said by anybody")
    expect(page.get_by_role("status").filter(has_text="No release that was read has")).to_be_visible()


def test_without_scripts_the_page_has_its_tables_and_leads_to_the_data(browser: Browser, site: Site) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 375, "height": 800})
    page = context.new_page()
    page.goto(site.address + ADDRESS)
    assert page.get_by_text("keras.layers.LocallyConnected1D").count() == 1
    for path in (NAMES, MESSAGES):
        link = page.locator(f"a[href$='{path.name}']")
        assert page.request.get(site.address + ADDRESS + (link.get_attribute("href") or "")).ok
    context.close()
