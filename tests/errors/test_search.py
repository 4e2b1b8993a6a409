"""The site's own search finds an error by what stands in the terminal."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from browser.reader import Site
from browser.search_index import SearchIndex, search_index
from engine.checkout import ROOT, snippet_paths
from engine.snippet import parse
from errors.entries import entry_for, message
from errors.index import entries
from kit.holes import fits

NOTHING = ("", "in user code:")
"""First lines of messages that say nothing."""


@pytest.fixture(scope="module")
def index(browser: Browser, site: Site) -> Iterator[SearchIndex]:
    """The search; `browser/test_search.py` shows that its box answers the same."""
    index = search_index(browser, site)
    yield index
    index.page.close()


def test_every_error_text_finds_its_page_or_its_entry(index: SearchIndex, site: Site) -> None:
    """What each failing snippet raises, as it stands in a terminal: its first line, or all where that says nothing."""
    known = entries(ROOT)
    shown = {path: (site.folder / path / "index.html").read_text("utf-8") for path in site.pages}
    queries, homes = {}, {}
    for source in snippet_paths():
        if not parse(source, ROOT).raises:
            continue
        name = source.relative_to(ROOT / "snippets").as_posix()
        kind, text = message(source, ROOT)
        line = text.split("\n")[0]
        entry = [entry_for(known, kind, part) for part in (text, line)]
        homes[name] = {f"/{path}" for path, html in shown.items() if f"snippets/{name}" in html}
        homes[name] |= {f"/errors/{slug}/" for slug in entry if slug}
        homes[name] |= {f"/errors/{other.slug}/" for other in known if other.wrapper and fits(other.text, line)}
        queries[name] = f"{kind}: {text if line in NOTHING else line}"
    answers = dict(zip(queries, index.answers([*queries.values()]), strict=True))
    first = [name for name in queries if not homes[name].isdisjoint(answers[name][:1])]
    wrong = [
        f"{queries[name][:80]!r} of {name} finds {answers[name][:3]}, not {sorted(homes[name])}"
        for name in queries
        if homes[name].isdisjoint(answers[name][:3])
    ]
    print(f"search: {len(first)} of {len(queries)} error texts at the first place")
    assert wrong == []
