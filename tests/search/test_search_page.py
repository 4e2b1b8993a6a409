"""The search box in a browser, as readers have it: keyboard, touch, paste, address, screen reader, and without scripts."""

from functools import partial
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Page, Route, expect

from browser.reader import Site
from kit.searched import answers, data
from search.judged import judged

BOX, RESULT, STATUS = "[data-search=box]", "[data-search=result]", "[data-search=status]"
OPTION = f"{RESULT}[aria-selected=true]"
FIVE = [*judged()][::17]
"""Judged questions that are typed; all are asked without a browser."""

TRACEBACK = (
    'Traceback (most recent call last):\n  File "x.py", line 4, in <module>\n    tf.nn.relu(inputs)\n'
    "ValueError: A KerasTensor cannot be used as input to a TensorFlow function.\n"
)
PASTE = """([box, text]) => {
  const data = new DataTransfer();
  data.setData("text", text);
  const field = document.querySelector(box);
  field.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
}"""


def settle(page: Page, text: str) -> None:
    """Wait until the list answers this text."""
    expect(page.locator("[data-search=list]")).to_have_attribute("data-query", text, timeout=30_000)


def search(page: Page, text: str) -> list[str]:
    """Type a text into the box; the paths of the results."""
    page.locator(BOX).fill(text)
    settle(page, text)
    return [str(path) for path in page.locator(RESULT).evaluate_all("all => all.map((one) => one.dataset.path)")]


def at(path: str, address: str) -> bool:
    """Whether an address has this path."""
    return urlsplit(address).path == path


def requests(page: Page) -> list[str]:
    """The paths of what the page asks for from now on."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(urlsplit(request.url).path))
    return asked


def test_five_questions_by_keyboard(page: Page, site: Site) -> None:
    """The slash goes to the box, the arrow to the first result, Enter to its page, which is the one that the index names."""
    first = [answer.pages[0] for answer in answers(FIVE)]
    page.goto(site.address + "understand/masks/")
    for question, url in zip(FIVE, first, strict=True):
        page.keyboard.press("/")
        expect(page.locator(BOX)).to_be_focused()
        page.keyboard.type(question)
        settle(page, question.strip())
        page.keyboard.press("ArrowDown")
        expect(page.locator(OPTION)).to_have_attribute("data-path", url[1:])
        page.keyboard.press("Enter")
        page.wait_for_url(partial(at, url))


def test_the_box_lists_what_the_index_answers(page: Page, site: Site) -> None:
    texts = ["symbolc tensor in a loss", "TypeError: object of type 'KerasTensor' has no len()", "K.int_shape"]
    page.goto(site.address)
    for text, answer in zip(texts, answers(texts), strict=True):
        listed = search(page, text)
        assert listed == [url[1:] for url in answer.pages[: len(listed)]], text
        assert listed


def test_a_result_says_title_section_sentence_and_kind(page: Page, site: Site) -> None:
    page.goto(site.address)
    search(page, "custom layer destroys the mask")
    first = page.locator(RESULT).first
    known = next(one for one in data()["pages"] if one["url"] == "understand/masks/")
    expect(first.locator(".search-title")).to_have_text(known["title"])
    expect(first.locator(".search-first")).to_have_text(known["first"])
    expect(first.locator(".search-kind")).to_have_text("Understand")
    expect(first.locator(".search-section")).to_contain_text("Does not support masking")
    first.click()
    page.wait_for_url("**/understand/masks/#does-not-support-masking*")
    expect(page.locator(f"[id='{urlsplit(page.url).fragment}']")).to_be_in_viewport()


def test_nothing_is_loaded_before_the_box_has_the_focus(page: Page, site: Site) -> None:
    asked = requests(page)
    page.goto(site.address + "understand/masks/", wait_until="networkidle")
    own = ("/assets/generated/search/", "/assets/scripts/search-", "/assets/scripts/vendor/", "/search/")
    assert [path for path in asked if path.startswith(own)] == []
    with page.expect_response("**/search/pages.json"):
        page.locator(BOX).focus()
    page.wait_for_load_state("networkidle")
    loaded = {path for path in asked if path.startswith(own)}
    assert "/assets/scripts/vendor/minisearch.js" in loaded
    assert not any(path.endswith(("finder-match.js", "search_index.json")) for path in loaded)
    assert not (site.folder / "search" / "search_index.json").exists(), "the theme's own index is built"


def test_several_lines_go_to_the_finder(page: Page, site: Site) -> None:
    """Its answer stands first in the same list, and the paste stays out of the address."""
    page.goto(site.address + "understand/masks/")
    page.locator(BOX).focus()
    page.evaluate(PASTE, [BOX, TRACEBACK])
    settle(page, TRACEBACK.strip())
    expect(page.locator(BOX)).to_have_value(TRACEBACK.strip().split("\n")[-1])
    first = page.locator(RESULT).first
    expect(first).to_have_attribute("data-path", "errors/tensorflow-function/")
    expect(first.locator(".search-kind")).to_have_text("Error in your text")
    expect(page.locator(STATUS)).to_contain_text("The finder has read your text")
    page.wait_for_timeout(600)  # longer than the box waits before it changes the address
    assert urlsplit(page.url).query == ""


def test_the_address_has_the_query_and_gives_the_answer_back(page: Page, site: Site) -> None:
    page.goto(site.address)
    search(page, "ragged tensor")
    page.wait_for_url(lambda url: url.endswith("/?q=ragged+tensor"))
    page.goto(site.address + "learn/tensors/?q=mixed+precision")
    settle(page, "mixed precision")
    expect(page.locator(BOX)).to_have_value("mixed precision")
    expect(page.locator(RESULT).first).to_have_attribute("data-path", "understand/mixed-precision/")
    page.locator(BOX).fill("")
    page.wait_for_url("**/learn/tensors/")
    expect(page.locator(RESULT)).to_have_count(0)


def test_arrows_go_round_and_escape_closes(page: Page, site: Site) -> None:
    page.goto(site.address)
    search(page, "mask")
    box, panel = page.locator(BOX), page.locator("[data-search=panel]")
    page.keyboard.press("ArrowUp")
    last = page.locator(RESULT).last.get_attribute("id")
    expect(box).to_have_attribute("aria-activedescendant", last or "")
    page.keyboard.press("ArrowDown")
    expect(box).to_have_attribute("aria-activedescendant", page.locator(RESULT).first.get_attribute("id") or "")
    page.keyboard.press("Escape")
    expect(panel).to_be_hidden()
    expect(box).to_have_attribute("aria-expanded", "false")
    expect(box).to_have_value("mask")
    page.keyboard.press("ArrowDown")
    expect(panel).to_be_visible()
    page.mouse.click(5, 600)
    expect(panel).to_be_hidden()


def test_enter_waits_for_the_answer(page: Page, site: Site) -> None:
    page.goto(site.address)
    page.locator(BOX).focus()
    page.keyboard.type("what is a mask in keras")
    page.keyboard.press("Enter")
    page.wait_for_url(partial(at, "/understand/masks/"))


def test_enter_before_the_scripts_have_come_is_answered_when_they_have(page: Page, site: Site) -> None:
    waiting: list[Route] = []
    page.route("**/search-box.js", lambda route: waiting.append(route))
    page.goto(site.address)
    page.locator(BOX).focus()
    page.keyboard.type("what is a mask in keras")
    page.keyboard.press("Enter")
    page.wait_for_timeout(300)
    assert page.url == site.address
    waiting[0].continue_()
    page.wait_for_url(partial(at, "/understand/masks/"))


def test_the_slash_is_a_letter_where_somebody_writes(page: Page, site: Site) -> None:
    page.goto(site.address)
    page.locator(".finder").scroll_into_view_if_needed()
    field = page.locator(".finder textarea")
    field.focus()
    page.keyboard.type("a/b")
    expect(field).to_have_value("a/b")
    expect(field).to_be_focused()


def test_where_else_to_look_is_offered_when_little_fits(page: Page, site: Site) -> None:
    page.goto(site.address)
    search(page, "mask")
    expect(page.locator("[data-search=offer]").first).to_be_hidden()
    search(page, "zebra quark banana tensor")
    expect(page.locator(STATUS)).to_contain_text("Little fits")
    offers = page.locator("[data-search=offer]")
    links = offers.evaluate_all("all => all.map((one) => one.pathname + one.hash)")
    assert links == ["/errors/#finder", "/errors/", "/reference/glossary/", "/reference/questions/"]
    search(page, "xyzzy")
    expect(page.locator(STATUS)).to_have_text("No page has these words.")
    offers.first.click()
    page.wait_for_url("**/errors/#finder")


def refused(route: Route) -> None:
    route.fulfill(status=404)


def test_a_search_that_cannot_be_loaded_says_so(page: Page, site: Site) -> None:
    """And works when it can be loaded after all."""
    page.route("**/search/pages.json", refused)
    page.goto(site.address)
    page.locator(BOX).fill("mask")
    expect(page.locator(STATUS)).to_contain_text("The search could not be loaded (404")
    expect(page.locator("[data-search=offer]").last).to_be_visible()
    page.unroute("**/search/pages.json")
    assert search(page, "masks")


def test_on_a_phone_a_button_opens_the_box(browser: Browser, site: Site) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto(site.address + "understand/masks/")
    box, button = page.locator(BOX), page.locator("[data-search=open]")
    expect(box).to_be_hidden()
    button.tap()
    expect(box).to_be_focused()
    search(page, "ragged tensor")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    page.locator("[data-search=close]").tap()
    expect(box).to_be_hidden()
    button.tap()
    search(page, "mixed precision")
    page.locator(RESULT).first.tap()
    page.wait_for_url("**/understand/mixed-precision/*")
    context.close()


def test_without_scripts_a_link_leads_to_all_questions(browser: Browser, site: Site) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(site.address + "learn/tensors/")
    expect(page.locator(BOX)).to_be_hidden()
    page.locator("[data-search=all]").click()
    page.wait_for_url("**/reference/questions/")
    text = page.locator("article").inner_text()
    pages = [one for one in data()["pages"] if one["url"] != "reference/questions/"]
    ways = [way if isinstance(way, str) else way[0] for one in pages for way in one["asked"]]
    assert [one["title"] for one in pages if " ".join(one["title"].split()) not in " ".join(text.split())] == []
    assert [way for way in ways if way not in text] == []
    context.close()
