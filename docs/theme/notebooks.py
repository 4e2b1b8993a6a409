"""Makes the pages of mkdocs-jupyter as light as the others: its half megabyte of styles and scripts goes, code
cells get the classes that the site's own style knows, each figure becomes an image with a text alternative, and each
cell says which lines of the script it has.
The notebook itself is untouched, and the page is complete without this hook."""

import json
from pathlib import Path
from typing import Any

from bs4 import BeautifulSoup


def on_page_content(html: str, page: Any, **_: Any) -> str:
    """Raises RuntimeError when mkdocs-jupyter writes other markup than this hook knows."""
    if not page.file.src_uri.endswith(".ipynb"):
        return html
    soup = BeautifulSoup(html, "html.parser")
    dropped = soup.select("style, script, .zeroclipboard-container, .clipboard-copy-txt, .jp-Prompt")
    cells, drawn = soup.select(".highlight-ipynb"), soup.select(".jp-RenderedSVG img")
    names = _figures(Path(page.file.abs_src_path))
    if not dropped or not cells or len(drawn) != len(names):
        raise RuntimeError("mkdocs-jupyter has changed its markup; adapt docs/theme/notebooks.py")
    for element in dropped:
        element.decompose()
    for cell in cells:
        cell["class"] = ["language-python", "cell", "highlight"]
        if (pre := cell.find("pre")) and not pre.find("code"):
            code = soup.new_tag("code")
            code.extend(list(pre.contents))
            pre.append(code)
    for element in soup.select("[id^='cell-id=']"):
        element["id"] = str(element["id"]).removeprefix("cell-id=")  # the copy button makes a selector of it
    for link in soup.select(".anchor-link"):
        link["class"] = ["headerlink"]
    folder = "assets/generated/captured/notebooks/" + page.file.src_uri.removesuffix(".ipynb")
    up = "../" * page.url.count("/")
    for image, (name, title) in zip(drawn, names, strict=True):
        image["src"], image["alt"] = f"{up}{folder}/{name}", title
    root = Path(page.file.abs_src_path).parents[page.file.src_uri.count("/")]
    script = (root / "snippets" / "notebooks" / page.file.src_uri).with_suffix(".py")
    if script.is_file():
        _number(cells, script.read_text("utf-8").split("\n"))
    return str(soup)


def _number(cells: list[Any], script: list[str]) -> None:
    """Says for each line of each cell which line of the script it is, so that what is known of the script can be shown."""
    at = 0
    for cell in cells:
        numbers = []
        for line in cell.get_text().strip("\n").split("\n"):
            if line not in script[at:]:
                return  # the notebook is not what the script makes; a test says so
            at = script.index(line, at) + 1
            numbers.append(at)
        cell["data-lines"] = json.dumps(numbers, separators=(",", ":"))


def _figures(notebook: Path) -> list[tuple[str, str]]:
    """The file name and the title of each figure, which stand as the plain-text form of its output."""
    cells = json.loads(notebook.read_text("utf-8"))["cells"]
    data = [output.get("data", {}) for cell in cells for output in cell.get("outputs", ())]
    return [tuple("".join(d["text/plain"]).split(": ", 1)) for d in data if "image/svg+xml" in d]  # type: ignore[misc]
