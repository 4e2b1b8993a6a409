"""The list of every question that the site answers, by subject: titles, headings, and the other ways to ask."""

import re
from collections.abc import Iterable

from search.documents import Document

SUBJECTS = {
    "": "Home",
    "learn": "Learn",
    "understand": "Understand",
    "how-to": "How to",
    "performance": "Performance",
    "myths": "Myths",
    "reference": "Reference",
    "errors": "Errors",
}
"""The folders of the pages in the order of the navigation, with their headings."""
OWN = "reference/questions/"
"""The page that shows the list, which it leaves out."""


def listing(pages: Iterable[Document]) -> str:
    """The list as Markdown. Links are from the page that shows it."""
    shown = [page for page in pages if page.url != OWN]
    parts = ["<!-- source: docs/**/*.md -->\n"]
    for folder, heading in SUBJECTS.items():
        own = [page for page in shown if page.url.partition("/")[0] == folder]
        if own:
            parts.append(f"## {heading}\n")
            parts += ["\n".join(_lines(page)) + "\n" for page in own]
    return "\n".join(parts)


def _lines(page: Document) -> Iterable[str]:
    """A page, its sections below it, and what people ask in other words below each. An entry lists its causes itself."""
    source = f"../{page.url.rstrip('/')}.md" if page.url else "../index.md"
    if page.url in ("errors/", "learn/fit-a-curve/"):
        source = {"errors/": "../errors/index.md", "learn/fit-a-curve/": "../learn/fit-a-curve.ipynb"}[page.url]
    yield f"- [{_escaped(page.title)}]({source}){_ways(page, '')}"
    for section in page.sections[1:] if page.kind != "error" else ():
        yield f"    - [{_escaped(section.heading)}]({source}#{section.at}){_ways(page, section.at)}"


def _ways(page: Document, at: str) -> str:
    ways = [way.text for way in page.asked if way.at == at]
    return f"<br>{_escaped('; '.join(ways))}" if ways else ""


def _escaped(text: str) -> str:
    line = text.replace("&", "&amp;").replace("<", "&lt;")
    return re.sub(r"([\\`*_\[\]{}#>])", r"\\\1", line)
