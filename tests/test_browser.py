"""The built site in a real browser: it loads cleanly, asks nobody else, and copies programs that run."""

import json
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from bs4 import BeautifulSoup
from conftest import ROOT, Site, snippet_paths
from engine.book import Book
from engine.snippet import parse
from playwright.sync_api import Browser, ConsoleMessage, Locator, Page, Request, Response


def spare_the_index(page: Page, site: Site) -> None:
    """Each page reads the index of the search, for about a second; leave its texts out where nobody searches."""
    index = json.loads((site.folder / "search" / "search_index.json").read_text("utf-8")) | {"docs": []}
    page.route("**/search_index.json", lambda route: route.fulfill(json=index))


def test_every_page_loads_cleanly_and_asks_no_other_host(page: Page, site: Site) -> None:
    wrong: list[str] = []
    hosts: set[str] = set()

    def on_console(message: ConsoleMessage) -> None:
        if message.type == "error":
            wrong.append(f"{page.url}: {message.text}")

    def on_request(request: Request) -> None:
        if request.url.startswith(("http", "ws")):
            hosts.add(urlsplit(request.url).netloc)

    def on_response(response: Response) -> None:
        if response.status >= 400:
            wrong.append(f"{page.url}: {response.status} for {response.url}")

    page.on("console", on_console)
    page.on("pageerror", lambda error: wrong.append(f"{page.url}: {error}"))
    page.on("requestfailed", lambda request: wrong.append(f"{page.url}: {request.url} failed"))
    page.on("request", on_request)
    page.on("response", on_response)
    for path in site.pages:
        page.goto(site.address + path, wait_until="networkidle")
        assert page.title()
        if path == site.pages[0]:
            spare_the_index(page, site)
    assert wrong == []
    assert hosts == {urlsplit(site.address).netloc}


def test_no_page_scrolls_sideways_on_a_phone(browser: Browser, site: Site) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 740})
    page = context.new_page()
    spare_the_index(page, site)
    wide = []
    for path in site.pages:
        page.goto(site.address + path)
        if page.evaluate("document.documentElement.scrollWidth") > 360:
            wide.append(path)
    context.close()
    assert wide == []


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


def copied(page: Page, block: Locator) -> str:
    """What the copy button of a block puts on the clipboard."""
    page.evaluate("navigator.clipboard.writeText('nothing was copied')")
    block.hover()
    block.locator("[data-md-type=copy]").click()
    return str(page.evaluate("navigator.clipboard.readText()")).replace("\r\n", "\n")


def test_copying_gives_the_program_without_its_outputs(page: Page, site: Site) -> None:
    snippets = [parse(path, ROOT) for path in snippet_paths()]
    programs = {snippet.program.rstrip(): snippet.path for snippet in snippets}
    cells = "\n".join(program for program, path in programs.items() if "notebooks" in path.parts)
    seen, wrong = set(), []
    spare_the_index(page, site)
    for path in site.pages:
        page.goto(site.address + path)
        for kinds, text in page.evaluate(COPY_ALL):
            if text in programs:
                seen.add(programs[text])
            elif "cell" not in kinds.split() or text not in cells:
                wrong.append((path, text[:80]))
    assert wrong == []
    assert seen == {snippet.path for snippet in snippets if "notebooks" not in snippet.path.parts}


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
    mark = (ROOT / "docs" / "assets" / "ran-on.txt").read_text("utf-8")
    wrong = []
    for path in site.pages:
        built = site.folder / path / "index.html"
        for caption in BeautifulSoup(built.read_text("utf-8"), "html.parser").select("p.example"):
            links = [str(link["href"]) for link in caption.select("a.download")]
            wrong += [(path, link) for link in links if not (built.parent / link).is_file()]
            if links and not path.endswith("fit-a-curve/") and mark not in caption.get_text():
                wrong.append((path, caption.get_text()))
    assert wrong == []
