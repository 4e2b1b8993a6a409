"""The built site in a real browser: it loads cleanly, asks nobody else, and copies programs that run."""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from bs4 import BeautifulSoup
from browser.reader import Site
from engine.checkout import ROOT, snippet_paths
from engine.book import Book
from engine.snippet import parse
from playwright.sync_api import Browser, BrowserContext, Locator, Page

COPY_ALL = """async () => {
  for (const box of document.querySelectorAll("details")) box.open = true;
  const copied = [];
  for (const block of document.querySelectorAll(".language-python.highlight")) {
    await navigator.clipboard.writeText("nothing was copied");
    block.querySelector("[data-md-type=copy]").click();
    const text = await navigator.clipboard.readText();
    copied.push([block.className, text.replaceAll("\\r\\n", "\\n")]);
  }
  return copied;
}"""
"""Opens every box of a page and presses every copy button."""


TABS = 6
"""Pages that load at a time: Chromium takes half a second to be sure that a page asks for nothing more."""


@dataclass(frozen=True)
class Visit:
    """What a browser 360 px wide met on one page: trouble, the hosts asked, the page's width in px, the copied texts."""

    wrong: list[str]
    hosts: set[str]
    width: int
    copied: list[tuple[str, str]]


class Tab:
    """One tab of a browser, which goes from page to page."""

    def __init__(self, context: BrowserContext) -> None:
        self.page = context.new_page()
        self.wrong: list[str] = []
        self.hosts: set[str] = set()
        self.page.on("console", lambda said: self.wrong.append(said.text) if said.type == "error" else None)
        self.page.on("pageerror", lambda error: self.wrong.append(str(error)))
        self.page.on("requestfailed", lambda request: self.wrong.append(f"{request.url} failed"))
        self.page.on(
            "response", lambda got: self.wrong.append(f"{got.status} for {got.url}") if got.status >= 400 else None
        )
        self.page.on("request", lambda request: self.hosts.add(urlsplit(request.url).netloc))

    def leave(self, address: str) -> None:
        """Go to a page, and do not wait for it."""
        self.wrong, self.hosts = [], set()
        self.page.goto(address, wait_until="commit")

    def arrive(self) -> Visit:
        """Wait until the page asks for nothing more, and look at it."""
        self.page.wait_for_load_state("networkidle")
        assert self.page.title()
        width = self.page.evaluate("document.documentElement.scrollWidth")
        copied = [(kinds, text) for kinds, text in self.page.evaluate(COPY_ALL)]
        return Visit(self.wrong, self.hosts, width, copied)


@pytest.fixture(scope="module")
def visits(browser: Browser, site: Site) -> dict[str, Visit]:
    """Every page of the site, opened once."""
    context = browser.new_context(viewport={"width": 360, "height": 740})
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=site.address.rstrip("/"))
    first = Tab(context)
    first.leave(site.address)
    seen = {"": first.arrive()}
    # Each page reads the index of the search, for about a second; leave its texts out where nobody searches.
    index = json.loads((site.folder / "search" / "search_index.json").read_text("utf-8")) | {"docs": []}
    context.route("**/search_index.json", lambda route: route.fulfill(json=index))
    tabs = [first, *(Tab(context) for _ in range(TABS - 1))]
    paths = [path for path in site.pages if path]
    for start in range(0, len(paths), TABS):
        some = list(zip(tabs, paths[start : start + TABS], strict=False))
        for tab, path in some:
            tab.leave(site.address + path)
        for tab, path in some:
            seen[path] = tab.arrive()
    context.close()
    return seen


def test_every_page_loads_cleanly_and_asks_no_other_host(visits: dict[str, Visit], site: Site) -> None:
    assert sorted(visits) == sorted(site.pages)
    assert {path: visit.wrong for path, visit in visits.items() if visit.wrong} == {}
    assert set().union(*(visit.hosts for visit in visits.values())) - {""} == {urlsplit(site.address).netloc}


def test_no_page_scrolls_sideways_on_a_phone(visits: dict[str, Visit]) -> None:
    assert {path: visit.width for path, visit in visits.items() if visit.width > 360} == {}


def test_copying_gives_the_program_without_its_outputs(visits: dict[str, Visit]) -> None:
    snippets = [parse(path, ROOT) for path in snippet_paths()]
    programs = {snippet.program.rstrip(): snippet.path for snippet in snippets}
    cells = "\n".join(program for program, path in programs.items() if "notebooks" in path.parts)
    seen, wrong = set(), []
    for path, visit in visits.items():
        for kinds, text in visit.copied:
            if text in programs:
                seen.add(programs[text])
            elif "cell" not in kinds.split() or text not in cells:
                wrong.append((path, text[:80]))
    assert wrong == []
    assert seen == {snippet.path for snippet in snippets if "notebooks" not in snippet.path.parts}


def copied(page: Page, block: Locator) -> str:
    """What the copy button of a block puts on the clipboard."""
    page.evaluate("navigator.clipboard.writeText('nothing was copied')")
    block.hover()
    block.locator("[data-md-type=copy]").click()
    return str(page.evaluate("navigator.clipboard.readText()")).replace("\r\n", "\n")


@pytest.mark.parametrize("snippet", ["what-am-i-holding/the-printing-layer.py", "keras-tensors/functional-model.py"])
def test_what_is_copied_runs_and_prints_the_same(
    page: Page, site: Site, book: Book, tmp_path: Path, snippet: str
) -> None:
    original = parse(ROOT / "snippets" / snippet, ROOT)
    path = next(
        path for path in site.pages if f"snippets/{snippet}" in (site.folder / path / "index.html").read_text("utf-8")
    )
    page.goto(site.address + path)
    block = page.locator(".highlight").filter(has_text=original.program.strip().split("\n")[-1]).first
    (tmp_path / "snippets").mkdir()
    pasted = tmp_path / "snippets" / "pasted.py"
    pasted.write_text(copied(page, block), "utf-8")
    run = subprocess.run(
        [sys.executable, str(pasted)], capture_output=True, text=True, check=True, env=book.runner.scrubbed(tmp_path)
    )
    assert run.stdout == original.recorded


def test_outputs_look_like_outputs_and_stay_readable_without_scripts(browser: Browser, site: Site) -> None:
    for scripts, shown in ((True, 0), (False, 1)):
        context = browser.new_context(java_script_enabled=scripts)
        page = context.new_page()
        page.goto(site.address)
        first = page.locator(".highlight code").first
        assert ("#> the model returned: EagerTensor" in first.inner_text()) == bool(shown)
        assert "the model returned: EagerTensor" in first.inner_text()
        assert (page.locator(".output").count() == 0) == bool(shown)
        context.close()


def test_every_example_has_its_file_and_the_versions(site: Site) -> None:
    mark = (ROOT / "docs" / "assets" / "generated" / "ran-on.txt").read_text("utf-8")
    wrong = []
    for path in site.pages:
        built = site.folder / path / "index.html"
        for caption in BeautifulSoup(built.read_text("utf-8"), "html.parser").select("p.example"):
            links = [str(link["href"]) for link in caption.select("a.download")]
            wrong += [(path, link) for link in links if not (built.parent / link).is_file()]
            if links and not path.endswith("fit-a-curve/") and mark not in caption.get_text():
                wrong.append((path, caption.get_text()))
    assert wrong == []
