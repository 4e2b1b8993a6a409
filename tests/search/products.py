"""What is made for the search: what it knows of each page, and the list of all questions for readers without scripts."""

import json
from pathlib import Path

from engine.programs import Programs
from kit.includes import missing
from kit.product import Files, Product, as_committed
from search.documents import Document, documents
from search.ids import short
from search.questions import listing
from search.vendored import SERVED, served
from search.words import FILE, Words, words

FOLDER = "docs/assets/generated/search"
PAGES, QUESTIONS = f"{FOLDER}/pages.json", f"{FOLDER}/questions.md"


def as_json(pages: list[Document], known: Words) -> str:
    """The data of the search: a line a page."""
    lines = [json.dumps(_page(page), ensure_ascii=False, separators=(",", ":")) for page in pages]
    spelled = json.dumps({"stop": known.stop, "same": known.same}, ensure_ascii=False, separators=(",", ":"))
    return f'{{"source":"docs/**/*.md, {FILE}",\n"words":{spelled},\n"pages":[\n' + ",\n".join(lines) + "\n]}\n"


def _page(page: Document) -> dict[str, object]:
    """A page, without what the script can tell: ids that follow from headings, and "the whole page" for ways to ask."""
    number = {section.at: place for place, section in enumerate(page.sections)}
    return {
        "url": page.url,
        "kind": page.kind,
        "title": page.title,
        "first": page.first,
        "description": page.description,
        "sections": [short(section.heading, section.at, section.words) for section in page.sections],
        "asked": [[way.text, number[way.at]] if number.get(way.at) else way.text for way in page.asked],
        "texts": page.texts,
    }


def _files(checkout: Path, _: Programs) -> Files:
    if missing(checkout):  # a test of its own tells it, and no page can be rendered
        return as_committed(checkout, PAGES, QUESTIONS)
    known = words(checkout)
    pages = documents(checkout, known)
    return {PAGES: as_json(pages, known), QUESTIONS: listing(pages), SERVED: served()}


def parts(before: str, after: str) -> list[str]:
    """The pages in which two texts of the data differ."""
    differing = set(before.split("\n")) ^ set(after.split("\n"))
    try:
        urls = {json.loads(line.rstrip(","))["url"] for line in differing if line.startswith('{"url"')}
    except (ValueError, KeyError, TypeError):
        return []
    return sorted(url or "index" for url in urls)


SEARCH = Product(
    "search", _files, owned=(f"{FOLDER}/*",), depends=("docs", "snippets", "mkdocs.yml", "tests"), parts=parts
)
