"""The site's own search finds a page by its title, and an error by what stands in the terminal."""

from bs4 import BeautifulSoup
from browser.reader import Site
from engine.checkout import ROOT, snippet_paths
from errors.entries import entries, entry_for, fits, message
from engine.snippet import parse
from playwright.sync_api import Page

NOTHING = ("", "in user code:")
"""First lines of messages that say nothing."""


UNANSWERED = "no answer yet"


def found(page: Page, text: str, pasted: bool = False) -> list[str]:
    """The paths that the site's search lists for a text, best first, without sections."""
    field = page.locator("input.md-search__input")
    field.focus()
    if pasted:
        page.evaluate("text => navigator.clipboard.writeText(text)", text)
        if page.evaluate("document.activeElement.value"):  # the same words as before would not be searched again
            forget_the_answer(page)
            page.keyboard.press("Delete")
            wait_for_the_answer(page)
    forget_the_answer(page)
    if pasted:
        page.keyboard.press("ControlOrMeta+v")
    else:
        page.keyboard.insert_text(text)
    wait_for_the_answer(page)
    links = page.locator(".md-search-result__item > .md-search-result__link")
    return list(dict.fromkeys(links.evaluate_all("links => links.map(link => link.pathname)")))


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


def wait_for_the_index(page: Page) -> None:
    for _ in range(200):
        if found(page, "KerasTensor"):
            return
        page.wait_for_timeout(100)
    raise AssertionError("the search finds nothing, not even KerasTensor")


def test_search_finds_kerastensor(page: Page, site: Site) -> None:
    page.goto(site.address)
    wait_for_the_index(page)
    assert found(page, "Quetzalcoatlus") == []


def test_a_pasted_traceback_is_searched_by_its_last_message(page: Page, site: Site) -> None:
    page.goto(site.address)
    wait_for_the_index(page)
    message = "ValueError: A KerasTensor cannot be used as input to a TensorFlow function."
    traceback = f'Traceback (most recent call last):\n  File "x.py", line 1, in <module>\n{message}\n'
    assert found(page, traceback, pasted=True) == found(page, message, pasted=True) != []


def test_every_title_finds_its_page_first(page: Page, site: Site) -> None:
    page.goto(site.address)
    wait_for_the_index(page)
    wrong = []
    for path in site.pages:
        heading = BeautifulSoup((site.folder / path / "index.html").read_text("utf-8"), "html.parser").select_one("h1")
        assert heading, path
        title = heading.get_text().rstrip("¶")
        results = found(page, title)
        if results[:1] != [f"/{path}"]:
            wrong.append(f"{title!r} finds {results[:3]} before /{path}")
    print(f"search: {len(site.pages) - len(wrong)} of {len(site.pages)} titles at the first place")
    assert wrong == []


def test_every_error_text_finds_its_page_or_its_entry(page: Page, site: Site) -> None:
    """What each failing snippet raises, as it stands in a terminal: its first line, or all where that says nothing."""
    page.goto(site.address)
    wait_for_the_index(page)
    index = entries(ROOT / "snippets")
    shown = {path: (site.folder / path / "index.html").read_text("utf-8") for path in site.pages}
    wrong, first, tried = [], 0, 0
    for source in snippet_paths():
        snippet = parse(source, ROOT)
        if not snippet.raises:
            continue
        name = source.relative_to(ROOT / "snippets").as_posix()
        kind, said = message(source, ROOT)
        line = said.split("\n")[0]
        entry = [entry_for(index, kind, text) for text in (said, line)]
        homes = {f"/{path}" for path, html in shown.items() if f"snippets/{name}" in html}
        homes |= {f"/errors/{slug}/" for slug in entry if slug}
        homes |= {f"/errors/{other.slug}/" for other in index if other.wrapper and fits(other.text, line)}
        results = found(page, f"{kind}: {said if line in NOTHING else line}", pasted=True)
        tried, first = tried + 1, first + (not homes.isdisjoint(results[:1]))
        if homes.isdisjoint(results[:3]):
            wrong.append(f"{line[:80]!r} of {name} finds {results[:3]}, not {sorted(homes)}")
    print(f"search: {first} of {tried} error texts at the first place")
    assert wrong == []
