"""The site's own search finds a page by its title, and its box answers as its index does."""

import re
from collections.abc import Iterator

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import Browser, Page
from playwright.sync_api import TimeoutError as TooLong

from browser.reader import Site
from browser.search_index import SearchIndex, search_index

UNANSWERED = "no answer yet"

LISTED = """() => {
  const links = document.querySelectorAll(".md-search-result__item > .md-search-result__link");
  return [...new Set([...links].map((link) => link.pathname))];
}"""
"""The paths that the box lists, best first, without sections."""


@pytest.fixture(scope="module")
def index(browser: Browser, site: Site) -> Iterator[SearchIndex]:
    """The search that the box asks."""
    index = search_index(browser, site)
    yield index
    index.page.close()


@pytest.fixture(scope="module")
def box(browser: Browser, site: Site) -> Iterator[Page]:
    """A page whose search box answers."""
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(site.address)
    for _ in range(200):
        if listed(page, "KerasTensor"):
            break
        page.wait_for_timeout(100)
    else:
        pytest.fail("the search finds nothing, not even KerasTensor")
    yield page
    context.close()


def listed(page: Page, text: str, pasted: bool = False) -> list[str]:
    """The paths that the box lists for a text."""
    page.locator("input.md-search__input").focus()
    if pasted:
        paste(page, text)
    else:
        forget_the_answer(page)
        page.keyboard.insert_text(text)
    wait_for_the_answer(page)
    paths: list[str] = page.evaluate(LISTED)
    return paths


def paste(page: Page, text: str) -> None:
    """Put a text on the clipboard, and from there into the empty box."""
    page.evaluate("text => navigator.clipboard.writeText(text)", text)
    if page.evaluate("document.activeElement.value"):  # the same words as before would not be searched again
        forget_the_answer(page)
        page.keyboard.press("Delete")
        wait_for_the_answer(page)
    forget_the_answer(page)
    page.keyboard.press("ControlOrMeta+v")


def forget_the_answer(page: Page) -> None:
    """Take away the last results, and select the query."""
    page.evaluate(
        """unanswered => {
          document.querySelector(".md-search-result__meta").textContent = unanswered;
          document.querySelector(".md-search-result__list").replaceChildren();
          document.activeElement.select();
        }""",
        UNANSWERED,
    )


def wait_for_the_answer(page: Page) -> None:
    page.wait_for_function(
        "unanswered => document.querySelector('.md-search-result__meta').textContent != unanswered", arg=UNANSWERED
    )


def test_search_finds_kerastensor(box: Page) -> None:
    assert listed(box, "Quetzalcoatlus") == []


MESSAGE = "ValueError: A KerasTensor cannot be used as input to a TensorFlow function."
TRACEBACK = f'Traceback (most recent call last):\n  File "x.py", line 1, in <module>\n{MESSAGE}\n'


def test_a_pasted_traceback_is_searched_by_its_last_message(box: Page) -> None:
    assert listed(box, TRACEBACK, pasted=True) == listed(box, MESSAGE, pasted=True) != []


TYPED = ("shape", "My first functional model", "no attribute 'numpy'")
PASTED = (TRACEBACK, 'TypeError: Cannot convert a symbolic tf.Tensor (Const:0) to a numpy array: -1 + ~2 "quoted"')
"""A word, a title, a part of a message, and whole ones with what the search reads as commands."""

ANSWERED = f"""paths => {{
  const listed = ({LISTED})();
  return listed.length && listed.every((path, place) => path === paths[place]);
}}"""


def test_the_index_answers_as_the_box_does(box: Page, index: SearchIndex) -> None:
    """The guard of the test below, and of `errors/test_search.py`, which ask the index alone. Each key asks the box, so the last answer counts."""
    box.locator("input.md-search__input").focus()
    for text, answer in zip(TYPED + PASTED, index.answers(TYPED + PASTED), strict=True):
        if text in PASTED:
            paste(box, text)
        else:
            forget_the_answer(box)
            box.keyboard.type(text)
        try:
            box.wait_for_function(ANSWERED, arg=answer, timeout=10_000)
        except TooLong:
            assert (text, box.evaluate(LISTED)) == (text, answer)


def test_every_title_finds_its_page_first(index: SearchIndex, site: Site) -> None:
    titles = {path: title(site, path) for path in site.pages}
    wrong = [
        f"{title!r} finds {results[:3]} before /{path}"
        for (path, title), results in zip(titles.items(), index.answers([*titles.values()]), strict=True)
        if results[:1] != [f"/{path}"]
    ]
    print(f"search: {len(titles) - len(wrong)} of {len(titles)} titles at the first place")
    assert wrong == []


def title(site: Site, path: str) -> str:
    """The heading of a page."""
    heading = re.search(r"<h1.*?</h1>", (site.folder / path / "index.html").read_text("utf-8"), re.DOTALL)
    assert heading, path
    return BeautifulSoup(heading[0], "html.parser").get_text().rstrip("¶")
