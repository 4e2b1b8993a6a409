"""What snippets wrote for pages is text and lines, never code: captured tables, pictures, and cells of notebooks."""

import html
import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

from pages.article import fragment, squeezed
from pages.published import Tree

CODE = re.compile(r"(`+)(?!`)(.+?)(?<!`)\1(?!`)")
_TAG = re.compile(r"<(?=[A-Za-z/!?])")
TABLE = {"table", "thead", "tbody", "tr", "th", "td", "code", "p", "strong", "em", "a", "br"}
"""The elements that the Markdown of a captured table may become; `<br>` is the one piece of HTML that it may hold."""

FORBIDDEN = {"script", "foreignObject", "iframe", "a", "image", "animate", "set", "handler"}
"""Elements of SVG that run, animate, link or embed."""


def untrusted(tree: Tree) -> list[str]:
    """What a captured artefact or a notebook's text holds beside text and drawing, one sentence each."""
    captured = tree.docs / "assets" / "generated" / "captured"
    findings: list[str] = []
    for path in sorted(captured.rglob("*")):
        name = path.relative_to(tree.root).as_posix()
        if path.suffix == ".md":
            findings += [f"{name}{sentence}" for sentence in _table(tree, path)]
    for folder in (captured, tree.docs / "assets" / "measured"):
        for path in sorted(folder.rglob("*.svg")):
            findings += [f"{path.relative_to(tree.root).as_posix()}: {sentence}" for sentence in _picture(path)]
    for path in sorted(tree.docs.rglob("*.ipynb")):
        findings += [f"{path.relative_to(tree.root).as_posix()}: {sentence}" for sentence in _notebook(path)]
    return findings


def _table(tree: Tree, path: Path) -> Iterator[str]:
    """Each cell shows exactly what the snippet wrote into it."""
    lines = path.read_text("utf-8").rstrip("\n").split("\n")
    for number, line in enumerate(lines, 1):
        if _TAG.search(CODE.sub("", line).replace("<br>", "")):
            yield f":{number}: raw HTML is no text; let the snippet write it as `code`, or write &lt; for <."
            return
    rendered = fragment(tree.render(path.read_text("utf-8")))
    if strange := sorted({element.tag for element in rendered.elements()} - TABLE):
        yield f": it becomes <{strange[0]}>; a captured table holds text, code and links only."
        return
    rows = [[cell.text for cell in row.select("td", "th")] for row in rendered.select("tr")]
    wanted = [_cells(line) for line in lines if line.startswith("|") and not re.fullmatch(r"[|:\- ]+", line)]
    if not rows or len(rows) != len(wanted):
        yield f": {len(wanted)} rows became {len(rows)}; write one table, each row on a line that begins with `|`."
        return
    for cells, shown in zip(wanted, rows, strict=True):
        for cell, text in zip(cells, shown, strict=False):
            if cell != text:
                yield f": the cell {cell[:50]!r} becomes {text[:50]!r} on the page; let the snippet escape it."


def _cells(line: str) -> list[str]:
    """What the cells of a row hold, as text."""
    bars = CODE.sub(lambda match: match[0].replace("|", "\x01"), line.strip()).replace("\\|", "\x01")
    return [_plain(cell.replace("\x01", "|")) for cell in bars.strip("|").split("|")]


def _plain(cell: str) -> str:
    text, end = "", 0
    for match in CODE.finditer(cell):
        text += _unmarked(cell[end : match.start()]) + match[2].strip()
        end = match.end()
    return squeezed(text + _unmarked(cell[end:]))


def _unmarked(text: str) -> str:
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text.replace("<br>", " "))
    text = re.sub(r"(?<![\w\\*])(\*\*?)(?=\S)([^*]+)(?<=\S)\1(?![\w*])", r"\2", text)
    return html.unescape(re.sub(r"\\([\\`*_{}\[\]()#+.!|>-])", r"\1", text))


def _picture(path: Path) -> Iterator[str]:
    """Findings in an SVG file. The checks look at names without their namespaces, so a prefix hides nothing."""
    text = path.read_text("utf-8", errors="replace")
    if "<!ENTITY" in text or "<?xml-stylesheet" in text:
        yield "it declares entities or asks for a style sheet; let the snippet save a plain picture."
        return
    try:
        root = ET.fromstring(text)
    except ET.ParseError as error:
        yield f"is no SVG ({error}); let the snippet save it again."
        return
    for element in root.iter():
        tag = element.tag.rpartition("}")[2]
        if tag in FORBIDDEN:
            yield f"holds <{tag}>, which runs, links or embeds; let the snippet draw it."
        styles = [element.text or ""] if tag == "style" else []
        for name, value in element.attrib.items():
            plain = name.rpartition("}")[2]
            if plain.lower().startswith("on"):
                yield f"has the event attribute {plain}; take it out of the snippet."
            elif plain in ("href", "src") and not value.startswith("#"):
                yield f"refers to {value[:40]!r}; a picture refers only to its own parts (#...)."
            else:
                styles.append(value)
        for style in styles:
            if re.search(r"url\(\s*['\"]?(?!#)|@import|expression\(|javascript:", style):
                yield "has a style that asks for something from elsewhere; let the snippet draw it."


def _notebook(path: Path) -> Iterator[str]:
    """Findings in the Markdown cells of a notebook: raw HTML, and code or output that was typed."""
    for number, cell in enumerate(json.loads(path.read_text("utf-8"))["cells"], 1):
        text = "".join(cell["source"])
        if cell["cell_type"] != "markdown":
            continue
        if re.search(r"^ {0,3}(?:```|~~~)|^(?: {4}|\t)\S", text, re.MULTILINE):
            yield f"cell {number}: a code block was typed into a text cell; make a code cell of it in the script."
        elif _TAG.search(CODE.sub("", text)):
            yield f"cell {number}: raw HTML is no text; write it as Markdown in the script."
