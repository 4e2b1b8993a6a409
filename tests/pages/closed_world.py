"""Nothing on a published page looks like a run without coming from one. What is checked is the built article.

Each element must be one that the site uses; each code block is a snippet, a change or a cell of a notebook; each value
(`values` knows their forms) stands in what was run and stands on that very page.
"""

import re
from collections.abc import Iterator
from itertools import accumulate

from kit.includes import missing
from pages.allowed import strangers
from pages.article import BLOCKS, Element, squeezed
from pages.published import Page, Tree, lines
from pages.values import errors, in_cell, in_code, in_prose, stands_in

REMEDY = "include the snippet that shows it, link to the page that does, or say it without the value"


def unproven(tree: Tree) -> list[str]:
    """What stands on a page as code, output, traceback, error text, value or quotation and comes from no run of it."""
    findings = list(_other_pages(tree))
    broken = {one.include.page for one in missing(tree.root)}
    for page in tree.pages:
        if page.source in broken:  # one sentence tells that an include is missing; what hangs on it is no news
            continue
        if page.source.suffix == ".ipynb" and not tree.script(page.source).is_file():
            script = tree.script(page.source).relative_to(tree.root).as_posix()
            what = f"no script makes this notebook; write {script}, and run: pytest --update-examples"
            findings.append(page.finding(what))
        findings += [*strangers(page), *_blocks(page, tree), *_prose(page, page.article, tree)]
    return list(dict.fromkeys(findings))


def _other_pages(tree: Tree) -> Iterator[str]:
    """HTML that MkDocs would copy as it stands. Of the redirects `moved` knows what they must hold."""
    for path in sorted(tree.docs.rglob("*")):
        place = path.relative_to(tree.docs)
        if path.suffix not in (".html", ".htm", ".xhtml") or place.parts[0] == "theme":
            continue
        if path.name != "index.html" or place.parts[0] == "assets":
            yield f"docs/{place.as_posix()}: would be published as it stands; write a page in Markdown."


def _blocks(page: Page, tree: Tree) -> Iterator[str]:
    for block in page.article.select("pre"):
        text = lines(block.raw)
        generated = ("div", block.text) in page.generated  # a fence is a block within one
        if not generated and text not in tree.transcripts and text not in tree.changes and text not in page.blocks:
            what = f"this block is no snippet as a whole: {squeezed(text)[:60]!r}; include one."
            yield page.finding(what, text.split("\n")[0].strip())


def _prose(page: Page, element: Element, tree: Tree, cell: bool = False) -> Iterator[str]:
    """Findings in the text of a block and of all blocks in it; code blocks and generated elements have their own proof."""
    inline: list[Element | str] = []
    for child in element.children:
        if isinstance(child, str) or child.tag not in BLOCKS:
            inline.append(child)
            continue
        yield from _text(page, inline, cell, tree)
        inline = []
        if child.tag == "pre" or (child.tag, child.text) in page.generated or _is_caption(child, tree):
            continue
        if child.tag == "li" and _cites_a_source(page, child, tree):
            continue
        if child.tag == "blockquote":
            yield from _quotation(page, child)
            continue
        yield from _prose(page, child, tree, child.tag in ("td", "th"))
    yield from _text(page, inline, cell, tree)


def _text(page: Page, inline: list[Element | str], cell: bool, tree: Tree) -> Iterator[str]:
    """Findings in the text of one paragraph, item, heading or cell."""
    runs = [run for child in inline for run in _runs(child)]
    whole = squeezed("".join(text for text, _ in runs))
    for error in errors(whole):
        if not any(squeezed(part) in page.proof for part in (error, error.rstrip("."))):
            what = f"this error text is in no transcript of the page: {error[:60]!r}; {REMEDY}."
            yield page.finding(what, error[:30])
    if "Traceback (most recent call last)" in whole:
        what = "shows a traceback outside a snippet; include the snippet that raises it."
        yield page.finding(what, "Traceback (most")
    elements = [e for child in inline if isinstance(child, Element) for e in (child, *child.elements())]
    for quotation in (element for element in elements if element.tag == "q"):
        yield from _quotation(page, quotation)
    titles = [
        element.attributes["title"] for element in elements if element.tag == "img" and "title" in element.attributes
    ]
    values = [*_values(runs, cell), *(value for title in titles for value in in_prose(title))]
    unknown = [value for value in map(squeezed, values) if not stands_in(value, page.proof)]
    if unknown:
        hrefs = [element.attributes.get("href", "") for element in elements if element.tag == "a"]
        linked = " ".join(tree.proof_of(page, href) for href in hrefs)
        for value in unknown:
            if not stands_in(value, linked):
                where = "table cell" if cell else "text"
                what = f"{value[:80]!r} in a {where} is in no output or code of the page; {REMEDY}."
                yield page.finding(what, value[:40])


def _values(runs: list[tuple[str, bool]], cell: bool) -> Iterator[str]:
    """What in a paragraph only a run can know. In a cell that is all code."""
    before = ""
    for text, code in runs:
        if code:
            yield from [text] if cell else in_code(text, before)
        before += text
    prose = squeezed("".join("\x00" if code else text for text, code in runs))
    yield from in_prose(prose)
    if cell:
        yield from in_cell(prose)


def _runs(child: Element | str, code: bool = False) -> Iterator[tuple[str, bool]]:
    """The text of inline content, in pieces that are code or not."""
    if isinstance(child, str):
        yield child, code
    elif child.tag == "br":
        yield "\n", code
    elif child.tag == "code":
        yield "".join(text for inner in child.children for text, _ in _runs(inner)), True
    elif "headerlink" not in child.classes:
        for inner in child.children:
            yield from _runs(inner, code)


def _cites_a_source(page: Page, item: Element, tree: Tree) -> bool:
    """Whether this is what another version says, in an entry of the error index, with the link to where it says so."""
    if not (tree.snippets / "errors" / f"{page.source.stem}.toml").is_file() or page.source.parent.name != "errors":
        return False
    *_, last = [Element("none"), *item.select("a")]
    return last.text == "source" and last.attributes["href"].startswith("https://")


def _quotation(page: Page, quotation: Element) -> Iterator[str]:
    """A quotation is one or several whole lines of one output."""
    text = quotation.text
    for output in page.outputs:
        for start in range(len(output)):
            if text in accumulate(output[start : start + 20], lambda before, line: f"{before} {line}".strip()):
                return
    yield page.finding(f"this quotation is no whole line of an output on the page: {text[:60]!r}; {REMEDY}.", text[:30])


def _is_caption(element: Element, tree: Tree) -> bool:
    """Whether this is the line below an example: downloads, and the mark of the versions."""
    if element.tag != "p" or element.classes != ["example"]:
        return False
    text = element.text
    for link in element.select("a"):
        if "download" in link.classes and re.fullmatch(r"[\w.-]+\.(?:py|ipynb)", link.text):
            text = text.replace(link.text, "", 1)
    return squeezed(text) in ("", tree.mark, "Open in Colab")
