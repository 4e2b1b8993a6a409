"""What the publish command writes into the built site: it says what the pages say, its links lead somewhere, its programs run."""

import gzip
import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import nbformat
import pytest
from playwright.sync_api import Browser, expect

from browser.site import Quiet, serving
from engine.book import Book
from engine.checkout import ROOT, tracked
from engine.snippet import parse
from publish.cells import by_text, runs_in_a_notebook
from publish.executed import executed
from publish.notebooks import BEGINNING
from publish.pictures import sized
from publish.places import WITH_NOTEBOOKS, Page, Place
from publish.published import REPOSITORY, URL, Published
from publish.write import END, START, configured, publish

pytestmark = pytest.mark.published

SAMPLE = ("learn/tensors", "understand/what-a-kerastensor-stores")
"""The notebooks that each run executes; `python tests/measure/notebooks.py SITE` executes all."""


@pytest.fixture(scope="module")
def served(published: Published) -> Iterator[str]:
    """The address at which a host serves the published site: with its own page for what is not there, below the folder
    that this page names."""
    folder = published.place.site
    missing = (folder / "404.html").read_bytes()
    prefix = re.search(r'src="(/[^"]*)assets/scripts/missing-page', missing.decode())
    assert prefix
    below = prefix[1]

    class Host(Quiet):
        def translate_path(self, path: str) -> str:
            return super().translate_path(path.removeprefix(below.rstrip("/")))

        def send_error(self, code: int, message: str | None = None, *_: object) -> None:
            self.send_response(code, message)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(missing)

    with serving(folder, Host) as address:
        yield urljoin(address, below)


def plain(html: str) -> str:
    """The text of HTML; what stands inside a word is no space."""
    inside = re.compile(r"</?(?:code|span|a|strong|em)\b")
    return unescape(re.sub(r"<[^>]*>", lambda tag: "" if inside.match(tag[0]) else " ", html))


def article(html: str) -> str:
    """The article of a page without what the theme adds to it."""
    body = html[html.index("<article") : html.rindex("</article>")]
    body = re.sub(r'<a [^>]*class="(?:headerlink|md-content__button)[^>]*>.*?</a>', "", body, flags=re.DOTALL)
    body = re.sub(r"<(script|style|button|svg)\b.*?</\1>|<!--.*?-->", "", body, flags=re.DOTALL)
    body = re.sub(r'<p class="example">\s*<a class="download" href="[\w-]+\.ipynb".*?</p>', "", body, flags=re.DOTALL)
    return re.sub(r'<img [^>]*alt="([^"]*)"[^>]*>', r" \1 ", body)


def words_of_page(html: str) -> list[str]:
    return re.findall(r"\w+", plain(article(html)))


def words_of_copy(text: str) -> list[str]:
    """The words of Markdown as it is shown: no marks of fences, lists and emphasis, no addresses."""
    text = re.sub(r"^> Page: .*$", "", text, count=1, flags=re.MULTILINE)
    parts = re.split(r"(^`{3,}[^\n]*\n.*?^`{3,}$)", text, flags=re.DOTALL | re.MULTILINE)
    for at in range(0, len(parts), 2):
        prose = re.sub(r"\]\([^()\s]*\)", "]", re.sub(r"^ *\d+\. ", "", parts[at], flags=re.MULTILINE))
        prose = re.sub(r"^\*\*.*\*\*$", lambda title: re.sub(r"__(\w+?)__", r"\1", title[0]), prose, flags=re.MULTILINE)
        prose = re.sub(r"\\([\\`*_\[\]>{}#])", r"\1", prose.replace("<br>", " "))
        parts[at] = unescape(prose)
    return re.findall(r"\w+", re.sub(r"^ *`{3,}\w*$", "", "".join(parts), flags=re.MULTILINE))


def test_every_page_has_a_copy_with_all_its_words_in_their_order(published: Published) -> None:
    wrong = [
        page.address
        for page in published.pages
        if words_of_page(published.html(page)) != words_of_copy(published.text(page.copy))
    ]
    assert wrong == []
    built = {path.parent for path in published.place.site.rglob("index.html")}
    built -= {
        published.place.site / path.parent.relative_to(ROOT / "docs") for path in (ROOT / "docs").rglob("index.html")
    }
    assert built == {published.place.html(page).parent for page in published.pages}


def test_every_program_output_and_change_stands_in_the_copy_line_by_line(published: Published) -> None:
    missing = []
    for page in published.pages:
        copy = narrowed(published.text(page.copy))
        blocks = re.findall(r"<pre\b[^>]*>(.*?)</pre>", article(published.html(page)), re.DOTALL)
        for block in blocks:
            text = narrowed(unescape(re.sub(r"<[^>]*>", "", block)).strip("\n"))
            if page.source.with_suffix(".ipynb").exists():
                continue  # the notebook's page shows a program and its output apart; their words are compared above
            if text not in copy:
                missing.append((page.address, text[:80]))
    assert missing == []


def narrowed(text: str) -> str:
    """Lines with their white space squeezed: Markdown makes spaces of tabs."""
    return "\n".join(" ".join(line.split()) for line in text.split("\n"))


def test_a_link_of_a_copy_leads_somewhere(published: Published) -> None:
    dead = [
        (path, link)
        for path in [*(page.copy for page in published.pages), "llms.txt", "llms-full.txt"]
        for link in re.findall(r"\]\(([^()\s]+)\)", without_code(published.text(path)))
        if not published.leads(link, path)
    ]
    assert dead == []


def without_code(text: str) -> str:
    return re.sub(r"`[^`\n]+`", "", re.sub(r"^ *```.*?^ *```$", "", text, flags=re.DOTALL | re.MULTILINE))


def test_the_lists_have_every_page(published: Published) -> None:
    listed = re.findall(r"^- \[.*\]\((\S+)\): \S", published.text("llms.txt"), re.MULTILINE)
    assert sorted(listed) == sorted(URL + page.copy for page in published.pages)
    assert published.text("llms.txt").startswith("# Tensor or KerasTensor?\n\n> ")
    whole = published.text("llms-full.txt")
    assert [page.copy for page in published.pages if published.text(page.copy) not in whole] == []


def test_without_an_address_of_the_site_links_are_relative_and_lead_somewhere(published: Published) -> None:
    place = Place(ROOT, published.place.site, "", "")
    for page in (place.pages["learn/tensors/"], place.pages[""], place.pages["errors/"]):
        for at in (page.copy, page.notebook, f"{page.address}index.html"):
            targets = ["learn/tensors/", "", "errors/#finder", "snippets/tensors/create.py"]
            assert [t for t in targets if not published.leads(place.link(t, at), at)] == []
            assert [t for t in targets if not published.leads(place.link(place.to_copy(t), at), at)] == []


def programs_of(notebook: dict[str, Any]) -> list[dict[str, Any]]:
    """The cells that are programs of the page, without the one before them that lets each begin anew."""
    beginning, *programs = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
    assert "".join(beginning["source"]) == BEGINNING
    return programs


def notebooks(published: Published) -> dict[str, Any]:
    """The notebooks that were written, by page address."""
    paths = {page.address: page.notebook for page in published.pages}
    return {a: json.loads(published.text(p)) for a, p in paths.items() if (published.place.site / p).is_file()}


def test_every_page_with_examples_in_three_sections_is_a_notebook(published: Published) -> None:
    included = {
        page.address: set(re.findall(r'^ *--8<-- "([\w./-]+\.py)"$', page.body, re.MULTILINE))
        for page in published.pages
    }
    texts = {path.relative_to(ROOT / "snippets").as_posix(): parse(path, ROOT) for path in by_text(ROOT).values()}
    runnable = {name for name, snippet in texts.items() if runs_in_a_notebook(snippet)}
    wanted = {
        page.address
        for page in published.pages
        if page.section in WITH_NOTEBOOKS and included[page.address] & runnable and page.address != "learn/fit-a-curve/"
    }
    written = notebooks(published)
    assert set(written) == wanted
    for address, content in written.items():
        nbformat.validate(nbformat.from_dict(content))
        ids = [cell["id"] for cell in content["cells"]]
        assert len(set(ids)) == len(ids), address
        programs = ["".join(cell["source"]) for cell in programs_of(content)]
        wanted_programs = {squeezed(texts[name].program) for name in included[address] & runnable}
        assert {squeezed(program) for program in programs} == wanted_programs, address


def squeezed(program: str) -> str:
    return re.sub(r"\n{2,}", "\n", program.strip("\n"))


def test_a_notebook_has_what_was_recorded_and_goes_on_behind_an_error(published: Published) -> None:
    by_program = {squeezed(parse(path, ROOT).program): parse(path, ROOT) for path in by_text(ROOT).values()}
    raising = 0
    for content in notebooks(published).values():
        for cell in programs_of(content):
            snippet = by_program[squeezed("".join(cell["source"]))]
            written = "".join("".join(o.get("text", "\n".join(o.get("traceback", ())) + "\n")) for o in cell["outputs"])
            assert written == snippet.recorded, snippet.path
            errors = [o for o in cell["outputs"] if o["output_type"] == "error"]
            assert len(errors) == (snippet.raises is not None), snippet.path
            assert (cell["metadata"].get("tags") == ["raises-exception"]) == bool(errors), snippet.path
            raising += len(errors)
    assert raising > 50


@pytest.mark.parametrize("name", SAMPLE)
def test_a_notebook_runs(published: Published, book: Book, tmp_path: Path, name: str) -> None:
    execution = executed(published.place.site / f"{name}.ipynb", tmp_path, book.runner.scrubbed(tmp_path))
    assert execution.findings == []
    assert execution.programs == execution.same > 2, "a program writes something else than in an interpreter of its own"


def heads(published: Published, pattern: str) -> dict[str, list[str]]:
    return {
        page.address: [unescape(text) for text in re.findall(pattern, published.html(page).partition("</head>")[0])]
        for page in published.pages
    }


def test_the_title_is_the_question_and_stands_once(published: Published) -> None:
    titles = heads(published, r"<title>(.*?)</title>")
    assert {address: title for address, title in titles.items() if len(title) != 1} == {}
    single = {address: title[0] for address, title in titles.items()}
    assert {address: title for address, title in single.items() if not 10 <= len(title) <= 65} == {}
    assert len(set(single.values())) == len(single), sorted(
        t for t in single.values() if list(single.values()).count(t) > 1
    )
    for page in published.pages:
        start = single[page.address].removesuffix("…")
        assert page.title.startswith(start), page.address
        assert page.title in (single[page.address], start) or len(start) > 40, page.address


def test_the_description_says_enough_and_not_too_much(published: Published) -> None:
    descriptions = heads(published, r'<meta name="description" content="([^"]*)">')
    assert {address: text for address, text in descriptions.items() if len(text) != 1} == {}
    wrong = [
        f"{page.source.relative_to(ROOT)}: its description has {len(text)} characters, {text!r}; write 70 to 160."
        for page in published.pages
        for text in descriptions[page.address]
        if not 70 <= len(text) <= 160
    ]
    assert not wrong, "\n".join(wrong)
    assert heads(published, r'<meta property="og:description" content="([^"]*)">') == descriptions
    assert {
        a: t for a, t in heads(published, r'<meta property="og:title" content="([^"]*)">').items() if len(t) != 1
    } == {}
    for page in published.pages:
        if page.description:
            assert descriptions[page.address] == [page.description]


def data(published: Published, page: Page) -> dict[str, Any]:
    (text,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', published.html(page))
    return {node["@type"]: node for node in json.loads(text)["@graph"]}


def test_structured_data_says_what_the_page_says(published: Published) -> None:
    asked = 0
    for page in published.pages:
        nodes = data(published, page)
        assert nodes["TechArticle"]["headline"] == page.title
        assert nodes["TechArticle"]["url"] == URL + page.address
        assert ("BreadcrumbList" in nodes) == bool(page.address)
        for step in nodes.get("BreadcrumbList", {}).get("itemListElement", ()):
            assert published.leads(step["item"], page.copy), step
        shown = " ".join(plain(article(published.html(page))).split())
        for question in nodes.get("FAQPage", {}).get("mainEntity", ()):
            asked += 1
            assert question["name"] in shown, page.address
            assert question["acceptedAnswer"]["text"] in shown, page.address
    assert asked > 50


def test_an_entry_of_the_index_stands_below_the_index(published: Published) -> None:
    steps = data(published, published.place.pages["errors/missing-data/"])["BreadcrumbList"]["itemListElement"]
    assert [step["item"].removeprefix(URL) for step in steps] == ["", "errors/", "errors/missing-data/"]
    steps = data(published, published.place.pages["errors/silent-traps/mask-lost/"])["BreadcrumbList"][
        "itemListElement"
    ]
    traps = "errors/silent-traps/"
    assert [step["item"].removeprefix(URL) for step in steps] == ["", "errors/", traps, f"{traps}mask-lost/"]


def test_the_row_above_a_page_has_what_there_is(published: Published) -> None:
    written = notebooks(published)
    for page in published.pages:
        (row,) = re.findall(r'<div class="page-tools">.*?</div>', published.html(page))
        links = dict(re.findall(r'<a href="([^"]*)"[^>]*>(.*?)</a>', row))
        names = {text: address for address, text in links.items()}
        has_notebook = page.address in written or page.source.with_suffix(".ipynb").exists()
        assert ("Notebook" in names) == has_notebook, page.address
        assert ("Open in Colab" in names) == (page.address in written), page.address
        assert all(published.leads(address, f"{page.address}index.html") for address in links), page.address
        assert names["Markdown"] in published.html(page).partition("</head>")[0]
    html = published.html(published.place.pages["learn/tensors/"])
    assert (
        f"{REPOSITORY.replace('//github.com', '//colab.research.google.com/github')}/blob/notebooks/learn/tensors.ipynb"
        in html
    )


def test_a_site_that_is_published_twice_is_the_same(published: Published, tmp_path: Path) -> None:
    shutil.copytree(published.place.site, tmp_path / "again", ignore=shutil.ignore_patterns("snippets", "assets"))
    _, named = configured(ROOT, tmp_path / "again")
    publish(Place(ROOT, tmp_path / "again", URL, REPOSITORY), named)
    for path in (tmp_path / "again").rglob("*"):
        if path.is_file():
            assert path.read_bytes() == (published.place.site / path.relative_to(tmp_path / "again")).read_bytes(), path
    assert (
        published.html(published.place.pages[""]).count(START)
        == 2
        == published.html(published.place.pages[""]).count(END)
    )


def test_the_sitemap_has_the_days_of_the_history(published: Published) -> None:
    text = published.text("sitemap.xml")
    assert gzip.decompress((published.place.site / "sitemap.xml.gz").read_bytes()).decode() == text
    days = set(re.findall(r"<lastmod>([^<]*)</lastmod>", text)) | set(re.findall(r'datetime="(\d{4}-\d\d-\d\d)"', text))
    last = subprocess.run(
        ["git", "-C", str(ROOT), "log", "-1", "--format=%cs"], capture_output=True, text=True, check=False
    ).stdout.strip()
    assert all(day <= last for day in days)


def test_nothing_of_it_is_committed() -> None:
    """In a copy without a history nothing is."""
    notebooks = ROOT / "snippets" / "notebooks"
    own = {f"docs/{path.relative_to(notebooks).with_suffix('.ipynb').as_posix()}" for path in notebooks.rglob("*.py")}
    assert [
        path for path in tracked() if re.search(r"\.ipynb$|llms[\w-]*\.txt$|^site/|\.zip$", path) and path not in own
    ] == []
    theme = "".join(path.read_text("utf-8") for path in (ROOT / "docs" / "theme").rglob("*.html"))
    assert "page-tools" not in theme
    assert "ld+json" not in theme


@pytest.mark.parametrize("path", ["learn/tensors/", "errors/missing-data/", ""])
def test_a_button_copies_the_page_as_markdown(browser: Browser, served: str, published: Published, path: str) -> None:
    context = browser.new_context()
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(served + path)
    page.get_by_role("button", name="Copy as Markdown").click()
    expect(page.locator(".page-tools [role=status]")).to_have_text("Copied")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.replace("\r\n", "\n") == published.text(published.place.pages[path].copy)
    context.close()


def test_without_scripts_the_row_has_its_links(browser: Browser, served: str) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 360, "height": 800})
    page = context.new_page()
    page.goto(f"{served}learn/tensors/")
    row = page.locator(".page-tools")
    expect(row.get_by_role("link")).to_have_text(["Markdown", "Notebook", "Open in Colab"])
    expect(row.get_by_role("button")).to_have_count(0)
    context.close()


def test_a_missing_page_searches_for_what_was_asked(browser: Browser, served: str) -> None:
    page = browser.new_page()
    answer = page.goto(f"{served}guides/convert-a-numpy-array.html")
    assert answer
    assert answer.status == 404
    expect(page.get_by_role("combobox")).to_have_value("convert a numpy array")
    expect(page.locator("[data-search=result]").first).to_be_visible()
    link = page.get_by_role("link", name="Search for “convert a numpy array”")
    assert link.get_attribute("href") == f"{served}?q=convert%20a%20numpy%20array"
    page.close()


def test_a_missing_page_without_scripts_says_where_to_look(browser: Browser, served: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{served}a/b/c/")
    for name in ("All questions", "the index of errors", "the start"):
        address = page.get_by_role("article").get_by_role("link", name=name).get_attribute("href")
        assert address
        answer = context.request.get(urljoin(served, address))
        assert answer.ok, name
    context.close()


def test_a_picture_says_how_large_it_is(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    for name, said in {
        "points.svg": 'width="331.2pt" height="187.2pt" viewBox="0 0 331.2 187.2"',
        "pixels.svg": 'viewBox="0 0 480 360" width="480" height="360"',
        "none.svg": 'viewBox="0 0 480 360"',
    }.items():
        (folder / name).write_text(f'<svg xmlns="http://www.w3.org/2000/svg" {said}>', "utf-8")
    names = ("points.svg", "../folder/pixels.svg", "none.svg", "gone.svg", "https://example.org/a.svg")
    html = "".join(f'<img alt="a" src="{name}">' for name in names)
    assert sized(html, folder) == (
        '<img width="442" height="250" alt="a" src="points.svg">'
        '<img width="480" height="360" loading="lazy" alt="a" src="../folder/pixels.svg">'
        '<img alt="a" src="none.svg"><img alt="a" src="gone.svg"><img alt="a" src="https://example.org/a.svg">'
    )
    assert sized(sized(html, folder), folder) == sized(html, folder)


def test_every_picture_of_the_site_says_how_large_it_is(published: Published) -> None:
    pictures = [tag for page in published.pages for tag in re.findall(r"<img\b[^>]*>", published.html(page))]
    drawn = [tag for tag in pictures if "/captured/" in tag or "/measured/" in tag]
    assert len(drawn) >= 30
    assert [tag for tag in drawn if not (re.search(r' width="\d+"', tag) and re.search(r' height="\d+"', tag))] == []
