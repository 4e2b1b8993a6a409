"""The box for pasting: it answers by keyboard and address, tells nobody, and no paste can harm it."""

from typing import Any

import pytest
from playwright.sync_api import Browser, Dialog, Page, expect
from playwright.sync_api import TimeoutError as PageTimeout

from browser.reader import Site
from finder.pastes import HOSTILE, WITHOUT_ENTRY
from finder.says import FILES

MOST = 20_000
"""Letters of a hostile paste in a page; `test_finder` asks the script about longer ones."""

SECONDS = 20
"""The hang guard of one paste."""

PASTE = """(paste) => {
  const field = document.querySelector(".finder textarea");
  document.querySelector(".finder-answer").removeAttribute("data-kind");
  field.value = paste;
  field.dispatchEvent(new InputEvent("input", { inputType: "insertFromPaste" }));
}"""

SHOWN = """() => {
  const answer = document.querySelector(".finder-answer");
  const all = [answer, answer.nextElementSibling].flatMap((box) => [...box.querySelectorAll("*")]);
  const size = document.querySelector(".finder").textContent.length;
  return { kind: answer.dataset.kind, names: all.map((one) => one.tagName), size };
}"""


def known(site: Site) -> set[str]:
    """The addresses that a page may ask for while somebody pastes; they are the same for all pastes, but for the
    atlas's names, which only messages that Python words ask for."""
    files = [path.relative_to("docs").as_posix() for path in FILES.values()]
    return {f"{site.address}{path}" for path in ("assets/images/favicon.png", *files)}


def pasted(page: Page, name: str, paste: str, seconds: float = SECONDS) -> dict[str, Any]:
    """What the page shows for a paste; a page that freezes fails the test and is closed with its context.

    `evaluate` has no time limit, so it only pastes; the answer comes in a task of its own and is waited for.
    """
    page.evaluate(PASTE, paste)
    try:
        page.locator(".finder-answer[data-kind]").wait_for(state="attached", timeout=seconds * 1000)
    except PageTimeout:
        pytest.fail(f"{name}: no answer after {seconds:g} s; look for work that grows with the paste.", pytrace=False)
    shown: dict[str, Any] = page.evaluate(SHOWN)
    return shown


LOADED = "performance.getEntriesByType('resource').length"


def load(page: Page) -> None:
    """Begin to use the finder, and wait until it has what it loads before a paste."""
    with page.expect_response("**/entries.json"):
        page.get_by_role("textbox", name="Paste a traceback").focus()
    before, loaded = 0, page.evaluate(LOADED)
    while before != loaded:  # modules that others import may come behind the entries
        page.wait_for_timeout(1000)
        before, loaded = loaded, page.evaluate(LOADED)


def test_hostile_pastes_do_nothing(page: Page, site: Site) -> None:
    page.goto(f"{site.address}errors/")
    field = page.get_by_role("textbox", name="Paste a traceback")
    field.fill("nothing")
    expect(page.locator(".finder-answer")).to_contain_text("Nothing fits")
    page.wait_for_load_state("networkidle")
    trouble: list[str] = []

    def on_dialog(dialog: Dialog) -> None:
        trouble.append(dialog.message)
        dialog.dismiss()

    page.on("dialog", on_dialog)
    page.on("pageerror", lambda error: trouble.append(str(error)))
    page.on("request", lambda request: trouble.append(request.url) if request.url not in known(site) else None)
    allowed = {"P", "A", "CODE", "UL", "LI", "OL", "MARK", "DIV", "STRONG", "PRE"}
    for name, (text, times) in HOSTILE.items():
        shown = pasted(page, name, text * min(times, max(1, MOST // len(text))))
        assert set(shown["names"]) <= allowed, name
        assert shown["size"] < 20_000, name
        assert shown["kind"] in ("none", "empty", "sure", "several", "unsure", "atlas"), name
    field.fill("'KerasTensor' object cannot be interpreted as an integer")
    expect(page.locator(".finder-answer a")).to_have_count(1)
    assert trouble == []


def test_a_page_that_freezes_fails_its_test(page: Page, site: Site) -> None:
    freezing = (
        "export const prepare = () => 0; export const cause = prepare; export const shown = prepare;"
        "export const answerFor = (_, reading) => { for (;;) if (!reading) return; };"
    )
    page.route("**/finder-match.js", lambda route: route.fulfill(body=freezing, content_type="text/javascript"))
    page.goto(f"{site.address}errors/")
    expect(page.get_by_role("textbox", name="Paste a traceback")).to_be_visible()
    with pytest.raises(pytest.fail.Exception, match="a paste: no answer after 1 s"):
        pasted(page, "a paste", "x", seconds=1)


KEPT = "JSON.stringify([localStorage, sessionStorage, document.cookie, history.state])"


def test_a_paste_is_answered_by_keyboard_alone_and_leaves_the_page_by_no_way(page: Page, site: Site) -> None:
    page.goto(f"{site.address}errors/")
    load(page)
    before = page.evaluate(KEPT)
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url) if request.url not in known(site) else None)
    field = page.get_by_role("textbox", name="Paste a traceback")
    field.focus()
    page.evaluate(
        "text => navigator.clipboard.writeText(text)",
        "line 1\nTypeError: 'KerasTensor' object cannot be interpreted as an integer",
    )
    page.keyboard.press("ControlOrMeta+v")
    answer = page.get_by_role("status").filter(has_text="This is")
    expect(answer).to_contain_text("'KerasTensor' object cannot be interpreted as an integer")
    assert answer.get_attribute("aria-live") == "polite"
    expect(page.locator(".finder mark")).to_have_text("'KerasTensor' object cannot be interpreted as an integer")
    assert page.locator(".finder-lines li").get_attribute("value") == "2"
    assert page.evaluate("document.activeElement.tagName") == "TEXTAREA"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Clear the box"
    page.keyboard.press("Tab")
    assert "cannot be interpreted as an integer" in page.evaluate("document.activeElement.textContent")
    assert requests == []
    assert page.evaluate(KEPT) == before
    page.keyboard.press("Enter")
    page.wait_for_url("**/errors/range/")


def test_a_message_without_an_entry_is_told_from_the_releases_with_a_mark(page: Page, site: Site) -> None:
    page.goto(f"{site.address}errors/")
    load(page)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url) if "favicon" not in request.url else None)
    assert pasted(page, "no entry", WITHOUT_ENTRY)["kind"] == "atlas"
    box = page.locator(".finder-answer .finder-atlas")
    expect(box.locator(".finder-source")).to_have_text("Read in the source of releases, not run")
    expect(box).to_contain_text("Keras 3.0 and later raise ValueError in backend/common/variables.py")
    expect(box.locator(".finder-versions")).to_contain_text("your text is from Keras 3.")
    expect(page.locator(".finder mark")).to_contain_text("Undefined shapes are not supported.")
    names = f"{site.address}assets/generated/atlas/names.json"  # for messages that Python words
    assert sorted(asked) == sorted(url for url in known(site) - {names} if "favicon" not in url)
    asked.clear()
    pasted(page, "an entry", "TypeError: 'KerasTensor' object cannot be interpreted as an integer")
    expect(page.locator(".finder-answer > p a")).to_have_count(1)
    expect(box.locator("a")).to_have_count(0)
    assert asked == [], "each file is fetched once"


def test_without_what_the_releases_say_the_entries_answer(page: Page, site: Site) -> None:
    page.route("**/atlas/messages.json", lambda route: route.abort())
    page.goto(f"{site.address}errors/")
    field = page.get_by_role("textbox", name="Paste a traceback")
    field.fill("'KerasTensor' object cannot be interpreted as an integer")
    expect(page.locator(".finder-answer a")).to_have_count(1)
    expect(page.locator(".finder-answer")).to_contain_text("could not be loaded")
    field.fill("nothing of the kind")
    expect(page.locator(".finder-answer")).to_contain_text("Nothing fits")
    expect(page.locator(".finder-answer")).to_contain_text("could not be loaded")


def test_the_address_names_the_entry_and_not_the_paste(page: Page, site: Site) -> None:
    page.goto(f"{site.address}errors/")
    field = page.get_by_role("textbox", name="Paste a traceback")
    field.fill("secret_project\nTypeError: 'KerasTensor' object cannot be interpreted as an integer")
    page.wait_for_url("**/errors/#error=range")
    shared = page.url
    page.get_by_role("button", name="Clear the box").click()
    assert "#error" not in page.url
    expect(field).to_be_focused()
    field.fill("nothing of the kind")
    expect(page.get_by_role("status").filter(has_text="Nothing fits")).to_be_visible()
    assert "#error" not in page.url
    page.goto("about:blank")
    page.goto(shared)
    link = page.locator(".finder-answer a")
    expect(link).to_contain_text("cannot be interpreted as an integer")
    expect(link).to_be_in_viewport()
    page.goto("about:blank")
    page.goto(f"{site.address}errors/#error=%3Cimg%20src=x%3E")
    expect(page.locator(".finder-answer")).to_contain_text("does not have")
    assert page.locator(".finder img").count() == 0


@pytest.mark.parametrize("path", ["", "errors/"])
def test_links_hold_at_any_depth_and_below_a_sub_path(page: Page, site: Site, path: str) -> None:
    page.route(
        "**/deep/down/**",
        lambda route: route.fulfill(response=route.fetch(url=route.request.url.replace("deep/down/", ""))),
    )
    page.goto(f"{site.address}deep/down/{path}")
    page.locator(".finder").scroll_into_view_if_needed()
    page.get_by_role("textbox", name="Paste a traceback").fill(
        "'KerasTensor' object cannot be interpreted as an integer"
    )
    link = page.locator(".finder-answer a")
    assert page.evaluate("link => link.href", link.element_handle()) == f"{site.address}deep/down/errors/range/"
    page.unroute_all(behavior="ignoreErrors")  # what a script still asks for ends with the page


def test_without_scripts_the_page_says_what_to_do(browser: Browser, site: Site) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site.address}errors/")
    assert page.locator(".finder").inner_text().strip()
    assert page.locator(".finder textarea").count() == 0
    context.close()


def test_the_page_says_that_nothing_leaves_it(page: Page, site: Site) -> None:
    page.goto(site.address)
    page.locator(".finder").scroll_into_view_if_needed()
    field = page.get_by_role("textbox", name="Paste a traceback")
    described = field.get_attribute("aria-describedby") or ""
    assert "Nothing you paste leaves it" in page.locator(f"[id='{described}']").inner_text()
    assert field.get_attribute("spellcheck") == "false", "some browsers send what they check to a server"


def test_a_cause_whose_sign_is_in_the_paste_comes_first_with_what_to_do(page: Page, site: Site) -> None:
    page.goto(f"{site.address}errors/")
    words = "NotImplementedError: Iterating over a symbolic KerasTensor is not supported."
    field = page.get_by_role("textbox", name="Paste a traceback")
    field.fill(f'  File "model.py", line 4, in <module>\n    out, h, c = keras.layers.LSTM(8)(inputs)\n{words}')
    answer = page.locator(".finder-answer")
    expect(answer).to_have_attribute("data-kind", "sure")
    expect(answer.locator("p").filter(has_text="What to do:")).to_contain_text("return_state=True")
    expect(answer.locator(".finder-program")).to_contain_text("return_state=True")
    sign = answer.get_by_role("link", name="A recurrent layer is called")
    assert page.evaluate("link => link.hash", sign.element_handle()) == "#return-state"
    field.fill(words)
    expect(answer).to_have_attribute("data-kind", "several")
    expect(answer).to_contain_text("your text has no sign of one")
    expect(answer.locator(".finder-program")).to_have_count(0)
