"""The article of a built page as a small tree, parsed once for all checks."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from html.parser import HTMLParser

VOID = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"]
)
BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    ]
)


@dataclass
class Element:
    """An element: its name, its attributes, and its children in order (elements and text)."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: "list[Element | str]" = field(default_factory=list)

    @property
    def classes(self) -> list[str]:
        """The names in its `class`."""
        return self.attributes.get("class", "").split()

    @property
    def raw(self) -> str:
        """All text in it, as it stands."""
        return "".join(child if isinstance(child, str) else child.raw for child in self.children)

    @cached_property
    def text(self) -> str:
        """All text in it, white space squeezed; blocks and line breaks are words apart. Not to be asked before it is whole."""
        return squeezed(self._spaced)

    @cached_property
    def _spaced(self) -> str:
        return "".join(
            child
            if isinstance(child, str)
            else f" {child._spaced} "
            if child.tag in BLOCKS or child.tag == "br"
            else child._spaced
            for child in self.children
        )

    def elements(self) -> "Iterator[Element]":
        """Everything below it, in the order of the page."""
        for child in self.children:
            if isinstance(child, Element):
                yield child
                yield from child.elements()

    def select(self, *tags: str) -> "list[Element]":
        """The elements below it with one of these names."""
        return [element for element in self.elements() if element.tag in tags]


def squeezed(text: str) -> str:
    """Text with each run of white space as one space."""
    return " ".join(text.split())


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.root = Element("article")
        self.open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.open[-1].children.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        for depth in range(len(self.open) - 1, 0, -1):
            if self.open[depth].tag == tag:
                del self.open[depth:]
                return

    def handle_data(self, data: str) -> None:
        self.open[-1].children.append(data)


_COLOUR = re.compile(r'<span class="\w{1,3}">([^<]*)</span>')
"""A word of code in a colour of Pygments: most elements of a page, and the text is the same without."""
_LISTING = re.compile(r"<pre>.*?</pre>", re.DOTALL)


def fragment(html: str) -> Element:
    """Any HTML as a tree, without the elements that only colour a listing."""
    builder = _Builder()
    builder.feed(_LISTING.sub(lambda listing: _COLOUR.sub(r"\1", listing[0]), html))
    builder.close()
    return builder.root


def article(html: str) -> Element | None:
    """What stands in the article of a page of the theme; everything around it is the theme's own."""
    start, end = html.find("<article"), html.rfind("</article>")
    if start < 0 or end < 0:
        return None
    return fragment(html[html.index(">", start) + 1 : end])
