"""The elements, attributes and classes that an article of this site may have; any other is a finding.

Whoever needs one more adds it here, with a look at whether text could stand in it that no check reads.
"""

import posixpath
import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from pages.article import Element
from pages.published import Page

_EVERYWHERE = {"id", "class"}
_PLAIN = "p ul li dl dt dd strong em code pre span hr br table thead tbody tr blockquote q summary kbd sup sub"
ELEMENTS: dict[str, set[str]] = {
    **{tag: set() for tag in _PLAIN.split()},
    **{tag: {"data-search-exclude"} for tag in ("h1", "h2", "h3", "h4", "h5", "h6")},
    **{tag: {"style", "colspan", "rowspan", "scope"} for tag in ("td", "th")},
    "ol": {"start"},
    "a": {"href", "title", "download", "rel"},
    "img": {"src", "alt", "title", "width", "height"},
    "details": {"open"},
    "div": {"tabindex", "data-search-exclude", "data-group", "data-lines", "data-mime-type", "data-type"}
    | {"data-jp-theme-light", "data-jp-theme-name"},
    "script": {"src", "type"},
    "link": {"href", "rel"},
}
"""Each element with the attributes that it may have beside `id` and `class`."""

CLASSES = re.compile(
    r"highlight|highlight-ipynb|language-(?:python|diff|text)|cell|example|download|headerlink|linenos|admonition(?:-title)?"
    r"|note|warning|tip|info|danger|question|jp-[\w-]+|jupyter-wrapper|CodeMirror|cm-s-jupyter|finder(?:-[\w-]+)?|kinds-key"
    r"|opening(?:-ways)?|experiment(?:-[\w-]+)?|ways|matrix(?:-[\w-]+)?|atlas(?:-[\w-]+)?|goals|holds|versions|other-stack|tf-[\w-]+|jax|torch|md-[\w-]+|toc"
)
"""Classes outside code blocks."""

SCRIPTS = re.compile(r"(?:\.\./)*assets/scripts/[\w-]+\.js")
STYLES = re.compile(r"(?:\.\./)*assets/styles/[\w-]+\.css")
PICTURES = ("assets/generated/captured/", "assets/measured/")
"""Where a picture on a page may come from, seen from docs/."""


def strangers(page: Page) -> Iterator[str]:
    """What an article may not have, each with its page and what to do."""
    yield from _below(page, page.article, False, page.source.suffix == ".ipynb")


def _below(page: Page, parent: Element, in_code: bool, notebook: bool) -> Iterator[str]:
    for child in parent.children:
        if isinstance(child, str):
            continue
        if (child.tag, child.text) in page.generated and not child.select("script", "img"):
            continue  # made by a product; what a snippet captured is checked as a file
        yield from _element(page, child, in_code, notebook)
        yield from _below(page, child, in_code or child.tag == "pre", notebook)


def _element(page: Page, element: Element, in_code: bool, notebook: bool) -> Iterator[str]:
    tag = element.tag
    near = element.text[:30] or f"<{tag}"
    if tag not in ELEMENTS:
        yield page.finding(f"<{tag}> is no element of this site's pages; write it as Markdown.", f"<{tag}")
        return
    for name in sorted(set(element.attributes) - _EVERYWHERE - ELEMENTS[tag]):
        yield page.finding(f'the attribute {name}="..." of a <{tag}> is not allowed; take it out.', f"{name}=")
    if "style" in element.attributes and not re.fullmatch(
        r"text-align: (?:left|right|center);", element.attributes["style"]
    ):
        yield page.finding(f"a <{tag}> has a style of its own; write a rule in docs/assets/styles/.", "style=")
    if not in_code:
        for name in element.classes:
            if not CLASSES.fullmatch(name):
                yield page.finding(f'the class "{name}" of a <{tag}> is not one of the site; take it out.', name)
    if tag == "span" and not in_code:
        yield page.finding("a <span> stands outside a code block; write its text as Markdown.", "<span")
    if tag == "br":
        yield page.finding(
            "a line break in a text can pass for an output; make two paragraphs or include a snippet.", "<br"
        )
    if tag == "pre" and in_code:
        yield page.finding("a <pre> stands in another; include a snippet.", "<pre")
    if "highlight" in element.classes and not notebook and [e.tag for e in _children(element)] != ["pre"]:
        yield page.finding("this looks like a code block and is none; include a snippet.", near)
    answers = (
        "question" in element.classes
    )  # the answer to a guess may be prose; its values are looked at like all others
    if tag == "details" and not (answers or element.select("pre") or _generated(page, element)):
        yield page.finding("a box that folds holds no snippet; include one, or write its text as Markdown.", near)
    yield from _address(page, element)


def _address(page: Page, element: Element) -> Iterator[str]:
    """Links and sources that run something or show something from elsewhere."""
    href = element.attributes.get("href", "")
    if element.tag == "a" and urlsplit(href).scheme not in ("", "https", "http", "mailto"):
        yield page.finding(f"the link {href[:40]!r} is no web address; take it out.", href[:20])
    source = element.attributes.get("src", "")
    if element.tag == "script" and (element.raw.strip() or not SCRIPTS.fullmatch(source)):
        yield page.finding("a <script> is none of docs/assets/scripts/; move it there.", "<script")
    if element.tag == "link" and not STYLES.fullmatch(href):
        yield page.finding("a <link> is no style sheet of docs/assets/styles/; take it out.", "<link")
    if element.tag == "img":
        site = next(parent for parent in page.source.parents if parent.name == "docs")
        address = page.source.relative_to(site).with_suffix("").as_posix()
        folder = address.removesuffix("index") if page.source.stem == "index" else f"{address}/"
        path = posixpath.normpath(posixpath.join(folder, source))
        if not path.startswith(PICTURES) or not (site / path).is_file():
            yield page.finding(
                f"the picture {source!r} comes from no snippet; let one draw it.", posixpath.basename(source)
            )
        elif not element.attributes.get("alt", "").strip():
            yield page.finding(
                f"the picture {source!r} has no text alternative; write one.", posixpath.basename(source)
            )


def _children(element: Element) -> list[Element]:
    """Its elements, and a stand-in for text between them."""
    parts = [c for c in element.children if isinstance(c, Element) or c.strip()]
    return [part if isinstance(part, Element) else Element("text") for part in parts]


def _generated(page: Page, element: Element) -> bool:
    return any((child.tag, child.text) in page.generated for child in element.elements())
