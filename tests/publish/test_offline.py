"""The zip, unpacked and opened from the file system: navigation, search, finder, matrix and kinds work, and nobody is asked."""

import os
import re
import subprocess
import zipfile
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from urllib.parse import unquote

import pytest
from playwright.sync_api import Browser, Page, expect

from browser.kinds_of_page import PAGES, STATES
from browser.reader import until
from kit.node import node
from publish.modules import bundle
from publish.offline import FOLDER, as_script, from_the_file_system, offline, zipped
from publish.published import Published

pytestmark = pytest.mark.published

REFUSED = """() => {
  window.refused = [];
  document.addEventListener("securitypolicyviolation", (event) => refused.push([event.violatedDirective, event.blockedURI]));
}"""

# Not Playwright's "networkidle": a file has no network, and once in a few hundred pages that state never came.
AT_REST = "() => new Promise((done) => requestIdleCallback(done, { timeout: 5000 }))"


@pytest.fixture(scope="module")
def unpacked(published: Published, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that a reader has unpacked; its name has what addresses write in another way."""
    folder = tmp_path_factory.mktemp("a reader's files #1")
    zipped(published.place.site, folder / "site.zip")
    with zipfile.ZipFile(folder / "site.zip") as archive:
        archive.extractall(folder)
    return folder / FOLDER


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A tab that notes what went wrong, what its policy refused, and whom it asked beside the file system."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    wrong: list[str] = []
    page.add_init_script(f"({REFUSED})()")
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda line: wrong.append(line.text) if line.type == "error" else None)
    page.on("request", lambda asked: None if asked.url.startswith(("file:", "data:")) else wrong.append(asked.url))
    yield page
    refused = page.evaluate("refused")
    context.close()
    assert (wrong, refused) == ([], [])


def opened(page: Page, unpacked: Path, address: str) -> None:
    page.goto((unpacked / address / "index.html").as_uri())


@pytest.mark.parametrize("kind", [kind for kind in PAGES if kind != "404"])
def test_a_page_of_each_kind_opens_without_an_error(page: Page, unpacked: Path, kind: str) -> None:
    opened(page, unpacked, PAGES[kind])
    page.locator("body > .said").first.wait_for(state="attached")  # what the script of every page makes
    page.evaluate(AT_REST)


def test_links_lead_from_page_to_page(page: Page, unpacked: Path) -> None:
    opened(page, unpacked, "")
    page.get_by_role("main").get_by_role("link", name="telling them apart").click()
    assert page.url == (unpacked / "how-to" / "tell-them-apart" / "index.html").as_uri()
    page.get_by_role("link", name="Tensor or KerasTensor?", exact=True).click()
    assert page.url == (unpacked / "index.html").as_uri()


@pytest.mark.parametrize("state", STATES)
def test_what_readers_do_with_a_page_works(page: Page, unpacked: Path, state: str) -> None:
    kind, reach = STATES[state]
    opened(page, unpacked, PAGES[kind])
    reach(page)


def test_the_results_of_the_search_open(page: Page, unpacked: Path) -> None:
    opened(page, unpacked, "learn/tensors")
    STATES["search"][1](page)
    first = page.locator("[data-search=result]").first
    address = (first if first.get_attribute("href") else first.locator("a").first).get_attribute("href")
    assert address
    first.click()
    page.wait_for_url(lambda url: "learn/tensors" not in url)
    expect(page.locator("h1")).to_be_visible()
    assert page.url == address
    assert address.startswith(unpacked.as_uri())


def test_the_finder_explains_an_error_and_its_link_opens(page: Page, unpacked: Path) -> None:
    opened(page, unpacked, "errors")
    STATES["finder"][1](page)
    page.locator(".finder-answer a").first.click()
    expect(page.locator("h1")).to_contain_text("A KerasTensor cannot be used as input to a TensorFlow function")
    assert page.url.startswith((unpacked / "errors" / "tensorflow-function" / "index.html").as_uri())


def test_a_cell_of_the_matrix_has_its_program_and_its_error(page: Page, unpacked: Path) -> None:
    opened(page, unpacked, "reference/compatibility")
    page.locator(".matrix-tools").evaluate("tools => tools.scrollIntoView()")
    page.get_by_role("button", name="len(x), x is a KerasTensor: ").click()
    dialog = page.get_by_role("dialog")
    expect(dialog.locator("pre")).to_contain_text("len(x)")
    dialog.get_by_role("link", name="Why, and what to do instead").click()
    expect(page.locator("h1")).to_be_visible()
    assert page.url.startswith((unpacked / "errors").as_uri())


def test_a_name_says_what_it_held(page: Page, unpacked: Path) -> None:
    opened(page, unpacked, "learn/what-am-i-holding")
    STATES["card"][1](page)
    expect(page.locator("#kind-card")).to_contain_text(re.compile("Tensor|array"))
    page.locator("#kind-card a").last.click()
    expect(page.locator("#key")).to_be_in_viewport()


def test_a_page_is_copied_as_markdown(page: Page, unpacked: Path, published: Published) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    opened(page, unpacked, "learn/tensors")
    page.get_by_role("button", name="Copy as Markdown").click()
    expect(page.locator(".page-tools [role=status]")).to_have_text("Copied")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.replace("\r\n", "\n") == published.text("learn/tensors.md")


def test_what_is_not_a_file_is_refused(browser: Browser, unpacked: Path) -> None:
    page = browser.new_page()
    page.add_init_script(f"({REFUSED})()")
    opened(page, unpacked, "")
    page.evaluate("""() => {
      new Image().src = "https://example.org/image.png";
      const script = document.createElement("script");
      script.src = "https://example.org/script.js";
      const inline = document.createElement("script");
      inline.textContent = "window.ran = true";
      document.body.append(script, inline);
    }""")
    until(page, "refused.length === 3")
    assert page.evaluate("window.ran") is None
    page.close()


def test_every_link_names_a_file_of_the_zip(unpacked: Path) -> None:
    dead = []
    for file in unpacked.rglob("*.html"):
        html = file.read_text("utf-8")
        for written in re.findall(r' (?:href|src|data-copy-page)="([^"]*)"', html):
            path = unquote(unescape(written).partition("#")[0].partition("?")[0])
            if path and not re.match(r"[a-z]+:", path) and not (file.parent / path).is_file():
                dead.append((file.relative_to(unpacked).as_posix(), written))
    assert dead == []
    assert "file:" not in (unpacked / "index.html").read_text("utf-8").partition("<body")[2]


def test_the_same_site_gives_the_same_zip(tmp_path: Path) -> None:
    site = tmp_path / "site"
    (site / "assets" / "scripts").mkdir(parents=True)
    (site / "assets" / "scripts" / "a.js").write_text("export const a = 1;")
    (site / "index.html").write_text('<body><a href="a/">a</a></body>')
    (site / "a-b").mkdir()
    (site / "a-b" / "index.html").write_text('<body><a href="../a/">a</a></body>')
    (site / "a").mkdir()
    (site / "a" / "index.html").write_text('<body><a href="..">b</a></body>')
    first, second = tmp_path / "1.zip", tmp_path / "2.zip"
    assert zipped(site, first) == first.stat().st_size
    os.utime(site / "index.html", (0, 10**9))
    zipped(site, second)
    assert first.read_bytes() == second.read_bytes()
    with zipfile.ZipFile(first) as archive:
        listed = ["a/index.html", "a-b/index.html", "assets/scripts/offline.js", "index.html"]
        assert sorted(archive.namelist()) == sorted(f"{FOLDER}/{name}" for name in listed)
        assert b'<a href="../index.html">b</a>' in archive.read(f"{FOLDER}/a/index.html")
        assert b'<a href="../a/index.html">a</a>' in archive.read(f"{FOLDER}/a-b/index.html")


def test_the_zip_has_what_is_read_and_not_what_a_server_needs(tmp_path: Path) -> None:
    site, folder = tmp_path / "site", tmp_path / "folder"
    files = {
        "index.html": '<body><a href="assets/linked.json">a</a><button data-copy-page="index.md"></button></body>',
        "index.md": "# `A`\u2028</script>\n",
        "404.html": "<body></body>",
        "sitemap.xml": "",
        "a.ipynb": "{}",
        "other.md": "",
        "assets/linked.json": '{ "a": [1] }',
        "assets/data.json": '{"__proto__": "é"}',
        "assets/scripts/a.js": "export const a = 1;",
        "assets/cards/start.png": "",
        "assets/javascripts/theme.js": "",
    }
    for name, text in files.items():
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text(text, "utf-8")
    offline(site, folder)
    written = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert written == {
        *("a.ipynb", "index.html", "index.md", "index.md.js", "other.md", "assets/scripts/offline.js"),
        *("assets/linked.json", "assets/linked.json.js", "assets/data.json.js"),
    }
    script = (folder / "assets" / "data.json.js").read_text("utf-8") + (folder / "index.md.js").read_text("utf-8")
    read = "console.log(JSON.stringify(Object.values(globalThis.offlineFiles)))"
    run = subprocess.run(
        [node(), "-e", f"globalThis.window = globalThis; {script}{read}"],
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert run.stdout.strip() == '["{\\"__proto__\\":\\"é\\"}","# `A`\u2028</script>\\n"]'


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
        (
            {
                "a.js": 'import { load } from "./b.js";\nconst start = (await import("./b.js")).start;\nconsole.log(load, start);',
                "b.js": 'import { c } from "./x/c.js";\nexport const load = c;\nexport const start = 7;\nconst [root, script] = [1];',
                "x/c.js": "const exported = 6;\nexport const c = exported;",
            },
            "6 7",
        ),
        ({"a.js": "throw new Error()", "b.js": "console.log(5)"}, "5"),
    ],
)
def test_modules_become_one_script(tmp_path: Path, files: dict[str, str], wrote: str) -> None:
    for name, text in files.items():
        (tmp_path / "scripts" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "scripts" / name).write_text(text)
    script = bundle(tmp_path / "scripts", [])
    run = "a.js b.js" if (tmp_path / "scripts" / "b.js").exists() else "a.js"
    start = (
        'globalThis.window = globalThis; globalThis.document = { currentScript: { src: "file:///s/assets/scripts/offline.js",'
        f' dataset: {{ run: "{run}" }} }} }};\nprocess.on("unhandledRejection", () => {{}});\n'
    )
    (tmp_path / "one.cjs").write_text(start + script)
    ran = subprocess.run([node(), "one.cjs"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert ran.stdout.strip() == wrote, ran.stderr


@pytest.mark.parametrize(
    "form", ['import "./b.js";', 'export * from "./b.js";', "export let a = 1;", "import.meta.env", "import(name)"]
)
def test_a_form_of_modules_that_is_not_known_is_told(tmp_path: Path, form: str) -> None:
    (tmp_path / "a.js").write_text(form)
    with pytest.raises(RuntimeError, match=r"a\.js: .*does not know this form"):
        bundle(tmp_path, [])


HEAD = (
    '<link rel="alternate" href="../../no-module.md">'
    "<head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self'; object-src 'none'\">"
    '<link rel="modulepreload" href="../../assets/scripts/dom.js"></head>'
)
NAMES = {
    "index.html",
    "no-module.md",
    "a/b/index.html",
    "a/index.html",
    "a/x y.py",
    "assets/scripts/a.js",
    "assets/scripts/b.js",
}


def test_a_page_has_one_plain_script_and_its_links_name_files() -> None:
    html = HEAD + (
        '<body><script type="module" src="../../assets/scripts/a.js"></script><a href="..">a</a><a href="../../">b</a>'
        '<a href="../x%20y.py" download="x y.py">c</a><a href="#d">d</a><a href=".?q=e&amp;f#g">e</a>'
        '<a href="https://example.org/a/">f</a><code>href="../"</code>'
        '<script src="../../assets/scripts/b.js" type="module"></script></body>'
    )
    assert from_the_file_system(html, "a/b/index.html", NAMES) == (
        '<link rel="alternate" href="../../no-module.md">'
        "<head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self' file:; object-src 'none'\">"
        '</head><body><a href="../index.html">a</a><a href="../../index.html">b</a>'
        '<a href="../x%20y.py" download="x y.py">c</a><a href="#d">d</a><a href="index.html?q=e&amp;f#g">e</a>'
        '<a href="https://example.org/a/">f</a><code>href="../"</code>'
        '<script defer src="../../assets/scripts/offline.js" data-run="a.js b.js"></script>\n</body>',
        {"no-module.md", "a/index.html", "index.html", "a/x y.py", "a/b/index.html"},
    )


def test_a_page_that_is_not_known_is_told() -> None:
    with pytest.raises(RuntimeError, match=r"links to c/index\.html, which the site does not have"):
        from_the_file_system('<a href="c/">c</a>', "index.html", NAMES)
    with pytest.raises(RuntimeError, match="does not know this form"):
        from_the_file_system("<script type=module src=assets/scripts/a.js></script>", "index.html", NAMES)


def test_a_script_of_data_keeps_the_text() -> None:
    assert as_script("a/b.json", '{\n "x": "</script>"\n}') == (
        '(window.offlineFiles ??= {})["a/b.json"] = "{\\"x\\":\\"</script>\\"}";\n'
    )
