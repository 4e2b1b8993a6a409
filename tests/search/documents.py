"""A page as the search knows it."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from kit.addresses import address
from kit.captions import pages
from kit.holes import fits
from kit.markdown import renderer
from search.article import Article, Part, article, squeezed
from search.asked import Asked, asked, front_matter, is_entry
from search.words import Words

_RAISED = re.compile(r"^#> ((?:[\w.]*\.)?\w*(?:Error|Exception|Warning)\b:?.*)$", re.MULTILINE)
_OUTPUT = re.compile(r"^#>.*$", re.MULTILINE)
_SENTENCE = re.compile(r"^.+?[.?!](?=\s|$)")
_OWN_LIST = re.compile(r'^--8<-- "search/.*$', re.MULTILINE)
_SAYS_NOTHING = re.compile(r"Exception encountered when calling|: in user code:$")
"""First lines of messages whose cause comes below; the first is an entry of its own."""
_VERSIONS = "in-other-versions"
_SECTIONS = ("why", "instead", "read-on")
_SOURCE = re.compile(r"^(?:(?!: ).)*: | \(source\)$")

KINDS = {"errors/": "reference", "myths": "myth", "reference": "reference", "": "home"}
"""The kind of page by its address or its folder; any other is a guide, and an entry is an `error` wherever it stands."""


@dataclass(frozen=True)
class Section:
    """A section: its heading, its id, and its other words and names. The first has neither heading nor id."""

    heading: str
    at: str
    words: str


@dataclass(frozen=True)
class Document:
    """A page: its address from the root of the site, its kind, what a result shows of it, and what it answers to.

    `texts` are first lines of error messages that it shows. `first` is its first sentence.
    """

    url: str
    kind: str
    title: str
    first: str
    description: str
    sections: tuple[Section, ...]
    asked: tuple[Asked, ...]
    texts: tuple[str, ...]


def documents(checkout: Path, words: Words) -> list[Document]:
    """All pages of a checkout. Raises SnippetError for front matter that cannot be read."""
    render = renderer(checkout, coloured=False)
    return [_document(page, checkout, words, render) for page in pages(checkout / "docs")]


def _article(page: Path, render: Callable[[str], str]) -> Article:
    return article(render(_OWN_LIST.sub("", page.read_text("utf-8"))))


def _document(page: Path, checkout: Path, words: Words, render: Callable[[str], str]) -> Document:
    docs, whole, entry = checkout / "docs", _article(page, render), is_entry(page, checkout)
    url = address(page, docs)
    first = _SENTENCE.match(whole.first)
    plain = Document(
        url=url,
        kind="error" if entry else KINDS.get(url, KINDS.get(url.partition("/")[0], "guide")),
        title=whole.title,
        first=first[0] if first else whole.first,
        description="" if entry else str(front_matter(page, checkout).get("description", "")),
        sections=(),
        asked=() if entry else asked(page, checkout),
        texts=tuple(dict.fromkeys(_texts(whole, entry))),
    )
    parts = whole.parts
    if entry:
        signs = [Part(cause.heading, cause.at) for cause in _causes(parts)]
        parts = (_joined(parts), *signs)
    return replace(plain, sections=tuple(_sections(plain, parts, words)))


def _sections(page: Document, parts: Iterable[Part], words: Words) -> Iterator[Section]:
    """Each part with the words that no phrase of it has: those the search has already."""
    own = [page.title, page.first, page.description, *page.texts]
    for number, part in enumerate(parts):
        bound = [way.text for way in page.asked if way.at == part.at]
        known = " ".join([part.heading, *bound, *([] if number else own)])
        text, code = " ".join(part.texts), " ".join(_OUTPUT.sub("", code) for code in part.code)
        yield Section(part.heading, part.at, " ".join(words.of(text, code, known)))


def _causes(parts: Sequence[Part]) -> list[Part]:
    """The sections of an entry with several causes, one for each; the heading of each is its sign."""
    return [part for part in parts[1:] if part.at not in (*_SECTIONS, _VERSIONS)]


def _joined(parts: Sequence[Part]) -> Part:
    """The sections of an entry as one. Of several causes the first, and what programs of the others raise."""
    others = _causes(parts)[1:]
    raised = [text for part in others for code in part.code for text in _RAISED.findall(code)]
    parts = [part for part in parts if part.at != _VERSIONS and part not in others]
    texts = [text for part in parts for text in part.texts]
    return Part("", "", [*texts, *raised], [code for part in parts for code in part.code])


def _texts(whole: Article, entry: bool) -> Iterable[str]:
    """Messages that the page shows: of an entry, those that differ from its title."""
    for part in whole.parts:
        if entry and part.at == _VERSIONS:
            yield from (_SOURCE.sub("", text) for text in part.texts)
        for code in part.code:
            for text in _RAISED.findall(code):
                line = squeezed(text)
                if not _SAYS_NOTHING.search(line) and not (entry and fits(whole.title.replace("…", "{}"), line)):
                    yield line
