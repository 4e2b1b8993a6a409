"""The built site in a real browser: it loads cleanly, asks nobody else, and copies programs that run."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import Browser, Locator, Page, expect

from browser.reader import Site, until
from browser.visits import WIDTH, Visit
from browser.visits import visits as every_page
from engine.book import Book
from engine.checkout import ROOT, snippet_paths
from engine.snippet import parse


@pytest.fixture(scope="module")
def visits(browser: Browser, site: Site) -> dict[str, Visit]:
    """Every page of the site, opened once."""
    return every_page(browser, site)


def test_every_page_loads_cleanly_and_asks_no_other_host(visits: dict[str, Visit], site: Site) -> None:
    assert sorted(visits) == sorted(site.pages)
    assert {path: visit.wrong for path, visit in visits.items() if visit.wrong} == {}
    assert [path for path, visit in visits.items() if not visit.title] == []
    assert {path: visit.others for path, visit in visits.items() if visit.others} == {}


def test_no_page_scrolls_sideways_on_a_phone(visits: dict[str, Visit]) -> None:
    assert {path: visit.width for path, visit in visits.items() if visit.width > WIDTH} == {}


def test_copying_gives_the_program_without_its_outputs(visits: dict[str, Visit]) -> None:
    snippets = [parse(path, ROOT) for path in sorted((ROOT / "snippets").rglob("*.py"))]
    programs = {snippet.program.rstrip(): snippet.path for snippet in snippets}
    cells = "\n".join(program for program, path in programs.items() if "notebooks" in path.parts)
    copied, wrong = set(), []
    for path, visit in visits.items():
        for kinds, text in visit.copied:
            if text in programs:
                copied.add(programs[text])
            elif "cell" not in kinds.split() or text not in cells:
                wrong.append((path, text[:80]))
    assert wrong == []
    assert copied == {snippet.path for snippet in snippets if "notebooks" not in snippet.path.parts}


def copied(page: Page, block: Locator) -> str:
    """What the copy button of a block puts on the clipboard."""
    page.evaluate("navigator.clipboard.writeText('nothing was copied')")
    block.hover()
    block.locator("[data-md-type=copy]").click()
    until(page, "async () => await navigator.clipboard.readText() !== 'nothing was copied'")
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
        assert (page.locator(".highlight .output").count() == 0) == bool(shown)
        context.close()


CAPTION = re.compile(r"<p\b[^>]*\bexample\b[^>]*>.*?</p>", re.DOTALL)


def test_every_example_has_its_file_and_the_versions(site: Site) -> None:
    generated = ROOT / "docs" / "assets" / "generated"
    marks = [path.read_text("utf-8") for path in (generated / "ran-on.txt", *generated.glob("stacks/ran-on/*.txt"))]
    wrong, downloads = [], set()
    for path in site.pages:
        built = site.folder / path / "index.html"
        for caption in CAPTION.findall(built.read_text("utf-8")):
            soup = BeautifulSoup(caption, "html.parser")
            links = [str(link["href"]) for link in soup.select("a.download")]
            downloads |= {Path(os.path.normpath(built.parent / link)) for link in links}
            text = soup.get_text()
            if links and not path.endswith("fit-a-curve/") and not any(mark in text for mark in marks):
                wrong.append((path, caption))
    assert wrong == []
    assert [path for path in downloads if not path.is_file()] == []
    programs = {path.relative_to(ROOT) for path in snippet_paths() if "notebooks" not in path.parts}
    assert {path.relative_to(site.folder) for path in downloads} >= programs, "examples without their file"


@pytest.mark.parametrize("path", ["", "errors/"])
def test_a_list_of_errors_that_is_not_there_is_said(page: Page, site: Site, path: str) -> None:
    page.route("**/entries.json", lambda route: route.fulfill(status=404))
    page.goto(site.address + path)
    page.locator(".finder").scroll_into_view_if_needed()
    page.locator(".finder textarea").focus()
    sentence = page.locator(".finder").get_by_role("status")
    expect(sentence).to_contain_text("The list of errors could not be loaded (404")
    expect(sentence).to_contain_text("The index has all of them.")
    assert sentence.locator("a").evaluate("link => link.href") == f"{site.address}errors/"
