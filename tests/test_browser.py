"""The built site in a real browser: it loads cleanly, asks nobody else, copies programs, finds what is searched."""

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from conftest import ROOT, snippet_paths
from engine.book import Book
from engine.snippet import parse
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Locator,
    Page,
    Request,
    Response,
    sync_playwright,
)

NO_BROWSER = (
    "no Chromium, Chrome or Edge was found; install one (Debian: apt-get install chromium) or set CHROME to its path"
)
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge", "microsoft-edge")
PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
)
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
]


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        return


@dataclass(frozen=True)
class Site:
    """A built site on this machine: its address, its folder, and the path of each page."""

    address: str
    folder: Path
    pages: tuple[str, ...]


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(folder)]
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONPROFILEIMPORTTIME": "1"}
    built = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, env=environment, check=False)
    said = [line for line in built.stderr.splitlines() if not line.startswith("import time:")]
    assert built.returncode == 0, "\n".join(said)
    assert "| tensorflow" not in built.stderr, "the build imports TensorFlow"
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        found = [page.parent.relative_to(folder).as_posix() for page in sorted(folder.rglob("index.html"))]
        pages = tuple("" if page == "." else f"{page}/" for page in found)
        yield Site(f"http://127.0.0.1:{server.server_port}/", folder, pages)
        server.shutdown()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    found = [os.environ.get("CHROME"), *map(shutil.which, NAMES), *(place for place in PLACES if Path(place).exists())]
    path = next(filter(None, found), None)
    if path is None:
        pytest.fail(NO_BROWSER) if os.environ.get("CI") else pytest.skip(NO_BROWSER)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=QUIET)
        yield browser
        browser.close()


@pytest.fixture
def context(browser: Browser, site: Site) -> Iterator[BrowserContext]:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=site.address.rstrip("/"))
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    return context.new_page()


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
    assert wrong == []
    assert hosts == {urlsplit(site.address).netloc}


def test_no_page_scrolls_sideways_on_a_phone(browser: Browser, site: Site) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 740})
    page = context.new_page()
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


def test_every_example_has_its_file_and_the_versions(page: Page, site: Site) -> None:
    mark = (ROOT / "docs" / "assets" / "ran-on.txt").read_text("utf-8")
    for path in site.pages:
        page.goto(site.address + path)
        for caption in page.locator("p.example:has(.download)").all():
            for link in caption.locator(".download").all():
                target = page.evaluate("link => link.href", link.element_handle())
                assert page.request.get(target).ok, target
            if not path.endswith("fit-a-curve/"):
                assert mark in (caption.text_content() or "")


def found(page: Page, text: str, pasted: bool = False) -> list[str]:
    """The paths that the site's search lists for a text, best first, without sections."""
    field = page.locator("input.md-search__input")
    field.click()
    field.press("ControlOrMeta+a")
    field.press("Delete")
    if pasted:
        page.evaluate("text => navigator.clipboard.writeText(text)", text)
        field.press("ControlOrMeta+v")
    else:
        page.keyboard.insert_text(text)
        field.press("End")
    return settled(page)


def settled(page: Page) -> list[str]:
    """What the list of results shows once it stands still."""
    shown, before = "-", ""
    while shown != before:
        before = shown
        page.wait_for_timeout(80)
        shown = page.locator(".md-search-result").inner_text()
    links = page.locator(".md-search-result__item > .md-search-result__link").all()
    return [urlsplit(link.get_attribute("href") or "").path for link in links]


def test_search_finds_kerastensor(page: Page, site: Site) -> None:
    page.goto(site.address)
    assert found(page, "KerasTensor")


def test_a_pasted_traceback_is_searched_by_its_last_message(page: Page, site: Site) -> None:
    page.goto(site.address)
    message = "ValueError: A KerasTensor cannot be used as input to a TensorFlow function."
    traceback = f'Traceback (most recent call last):\n  File "x.py", line 1, in <module>\n{message}\n'
    assert found(page, traceback, pasted=True) == found(page, message, pasted=True) != []
