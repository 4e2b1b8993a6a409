"""The parts of a rendered page: its title, its first paragraph, and each section with its text and its code."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from bs4 import BeautifulSoup, Tag

LEFT_OUT = "p.example, .language-diff, details.versions, div[data-search-exclude]"
"""What says nothing of the page: lines below examples, what these give elsewhere, and changes, whose code stands there twice."""
_LIGHT = re.compile(r'<a class="headerlink"[^>]*>.*?</a>|</?span\b[^>]*>', re.DOTALL)
"""Links of headings, and the elements that colour code: most of a page, and none of its text."""
BLOCKS = ("h1", "h2", "h3", "h4", "p", "li", "td", "th", "pre", "summary", "dt", "dd")
NEXT = "Next:"


@dataclass
class Part:
    """A section: its heading, its id, the texts in it and its code. The first has neither heading nor id."""

    heading: str
    at: str
    texts: list[str] = field(default_factory=list)
    code: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Article:
    """A page: its heading, its first paragraph, and its parts in order."""

    title: str
    first: str
    parts: tuple[Part, ...]


def squeezed(text: str) -> str:
    """Text on one line."""
    return " ".join(text.split())


def _own(block: Tag) -> str:
    """The text of a block without that of the blocks in it, which come by themselves."""
    if not block.find(BLOCKS):
        return block.get_text()
    return " ".join(
        child.get_text() if isinstance(child, Tag) else str(child)
        for child in block.children
        if not isinstance(child, Tag) or not (child.name in BLOCKS or child.find(BLOCKS))
    )


def _blocks(soup: BeautifulSoup) -> Iterator[Tag]:
    for element in soup.select(LEFT_OUT):
        element.decompose()
    yield from (block for block in soup.find_all(BLOCKS) if isinstance(block, Tag))


def article(html: str) -> Article:
    """The parts of a page."""
    title, first, parts = "", "", [Part("", "")]
    for block in _blocks(BeautifulSoup(_LIGHT.sub("", html), "html.parser")):
        if block.name == "pre":
            parts[-1].code.append(block.get_text())
            continue
        text = squeezed(_own(block))
        if block.name == "h1":
            title = text
        elif re.fullmatch(r"h\d", block.name):
            parts.append(Part(text, str(block.get("id", ""))))
        elif text and not text.startswith(NEXT):
            first = first or (text if block.name == "p" else "")
            parts[-1].texts.append(text)
    return Article(title, first, tuple(parts))
