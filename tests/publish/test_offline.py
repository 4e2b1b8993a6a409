"""The zip, unpacked and opened from the file system: navigation, search, finder, matrix and kinds work, and nobody is asked."""

import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from engine.checkout import ROOT
from kit.node import node
from publish.modules import bundle
from publish.offline import FOLDER, classic, zipped

TEXT = "ValueError: A KerasTensor cannot be used as input to a TensorFlow function."


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("offline")
    zipped(ROOT, folder / "site.zip")
    with zipfile.ZipFile(folder / "site.zip") as archive:
        archive.extractall(folder)
    return folder / FOLDER


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A tab that notes what went wrong, and whom it asked beside the file system."""
    page = browser.new_page()
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda message: wrong.append(message.text) if message.type == "error" else None)
    page.on(
        "request", lambda request: None if request.url.startswith(("file:", "data:")) else wrong.append(request.url)
    )
    yield page
    page.close()
    assert wrong == []


def opened(page: Page, file: Path) -> None:
    page.goto(file.as_uri())


def test_links_lead_from_page_to_page(page: Page, unpacked: Path) -> None:
    opened(page, unpacked / "index.html")
    page.get_by_role("main").get_by_role("link", name="your first tensors").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("How do I create, add, multiply and read a tensor?")
    assert page.url == (unpacked / "learn" / "tensors.html").as_uri()


def test_the_search_answers_and_its_results_open(page: Page, unpacked: Path) -> None:
    opened(page, unpacked / "learn" / "tensors.html")
    page.locator("[data-search=box]").fill("convert a KerasTensor to numpy")
    first = page.locator("[data-search=result]").first
    expect(first).to_be_visible()
    title = first.locator(".search-title").inner_text()
    first.click()
    page.wait_for_url(lambda url: "tensors.html" not in url or "#" in url)
    expect(page.get_by_role("heading", level=1)).to_contain_text(title[:20])


def test_the_finder_names_the_entry_and_its_link_opens(page: Page, unpacked: Path) -> None:
    opened(page, unpacked / "errors" / "index.html")
    page.get_by_role("textbox", name="Paste a traceback").fill(TEXT)
    answer = page.locator(".finder-answer")
    expect(answer).to_contain_text("A KerasTensor cannot be used as input to a TensorFlow function")
    answer.get_by_role("link").first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("A KerasTensor")


def test_a_cell_of_the_matrix_opens_to_its_program(page: Page, unpacked: Path) -> None:
    opened(page, unpacked / "reference" / "compatibility.html")
    page.locator(".matrix td button").first.click()
    expect(page.get_by_role("dialog").locator("pre")).to_be_visible()


def test_a_name_says_what_it_held(page: Page, unpacked: Path) -> None:
    opened(page, unpacked / "learn" / "tensors.html")
    name = page.locator(".kind[role]").first
    name.hover()
    expect(page.locator("#kind-card")).to_contain_text("EagerTensor")


@pytest.mark.parametrize(
    ("files", "wrote"),
    [
        ({"a.js": 'import { b } from "./b.js";\nconsole.log(b);', "b.js": "export const b = 1;"}, "1"),
        (
            {
                "a.js": 'import {\n  b as c,\n} from "./x/b.js";\nconsole.log(c());',
                "x/b.js": "export function b() { return 2 }",
            },
            "2",
        ),
        ({"a.js": 'import B from "./b.js";\nconsole.log(B);', "b.js": "const b = 3;\nexport { b as default };"}, "3"),
        ({"a.js": 'const { b } = await import("./b.js");\nconsole.log(b);', "b.js": "export const b = await 4;"}, "4"),
        ({"a.js": "throw new Error()", "b.js": "console.log(5)"}, "5"),
    ],
)
def test_modules_become_one_script(tmp_path: Path, files: dict[str, str], wrote: str) -> None:
    for name, text in files.items():
        (tmp_path / "scripts" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "scripts" / name).write_text(text)
    script = bundle(tmp_path / "scripts", {})
    start = (
        'globalThis.window = globalThis; globalThis.document = { currentScript: { src: "file:///s/assets/scripts/offline.js",'
        ' dataset: { run: "a.js b.js" } } };\nprocess.on("unhandledRejection", () => {});\n'
    )
    names = "a.js b.js" if (tmp_path / "scripts" / "b.js").exists() else "a.js"
    (tmp_path / "one.cjs").write_text(start.replace("a.js b.js", names) + script)
    run = subprocess.run([node(), "one.cjs"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert run.stdout.strip() == wrote, run.stderr


@pytest.mark.parametrize("form", ['import "./b.js";', 'export * from "./b.js";', "import.meta.env", "import(name)"])
def test_a_form_of_modules_that_is_not_known_is_told(tmp_path: Path, form: str) -> None:
    (tmp_path / "a.js").write_text(form)
    with pytest.raises(RuntimeError, match=r"a\.js: .*does not know this form"):
        bundle(tmp_path, {})


def test_a_page_has_one_plain_script_and_finds_what_it_names_itself() -> None:
    html = (
        '<head><meta http-equiv="Content-Security-Policy" content="default-src \'self\'">'
        '<link rel="modulepreload" href="../assets/scripts/dom.js">'
        '<link rel="stylesheet" href="../../assets/styles/matrix.css"></head><body>'
        '<script type="module" src="../../assets/scripts/matrix.js"></script><a href="../assets/x.json">x</a>'
        '<script src="../assets/scripts/search.js" type="module"></script><script src="../assets/javascripts/a.js"></script></body>'
    )
    assert classic(html, "reference/compatibility.html") == (
        '<head><link rel="stylesheet" href="../assets/styles/matrix.css"></head><body><a href="../assets/x.json">x</a>'
        '<script src="../assets/javascripts/a.js"></script>'
        '<script defer src="../assets/scripts/offline.js" data-run="matrix.js search.js"></script>\n</body>'
    )
    assert 'src="assets/scripts/offline.js" data-run="search.js"' in classic(
        "<body><script type=module src=assets/scripts/search.js></script></body>", "index.html"
    )
