"""Structured data of a page (schema.org, as JSON-LD): the article, the way to it, and the question that it answers."""

import json
import re
from html import unescape
from typing import Any

from publish.places import Page, Place

_ANSWERED = re.compile(r"<h(?P<level>[12])[^>]*>(?P<heading>.*?)</h(?P=level)>\s*<p>(?P<paragraph>.*?)</p>", re.DOTALL)
_PERMALINK = re.compile(r'<a class="headerlink".*?</a>', re.DOTALL)

SECTIONS = {
    "learn": "Learn",
    "understand": "Understand",
    "how-to": "How to",
    "errors": "Errors",
    "performance": "Performance",
    "myths": "Myths",
    "reference": "Reference",
}


def structured(page: Page, place: Place, name: str, html: str, day: str) -> str:
    """A block of data for the head of the page. It is not executed, so a policy for scripts leaves it alone."""
    graph = [_article(page, place, name, day), *_way(page, place, name), *_question(html)]
    data = {"@context": "https://schema.org", "@graph": graph}
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    safe = text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")
    return f'<script type="application/ld+json">{safe}</script>'


def _address(page: Page, place: Place) -> str:
    return place.link(page.address, f"{page.address}index.html")


def _article(page: Page, place: Place, name: str, day: str) -> dict[str, Any]:
    article: dict[str, Any] = {
        "@type": "TechArticle",
        "headline": page.title,
        "description": page.description,
        "url": _address(page, place),
        "inLanguage": "en",
        "isPartOf": {"@type": "WebSite", "name": name, "url": place.link("", f"{page.address}index.html")},
    }
    return article | ({"dateModified": day} if day else {})


def _way(page: Page, place: Place, name: str) -> list[dict[str, Any]]:
    """The way from the start to the page. A folder that it stands in is a step of it where it has a page."""
    if not page.address:
        return []
    folders = page.address.split("/")[:-2]
    above = ["", *("".join(f"{folder}/" for folder in folders[:depth]) for depth in range(1, len(folders) + 1))]
    steps = [place.pages[address] for address in above if address in place.pages]
    sections = {"": name} | {f"{folder}/": title for folder, title in SECTIONS.items()}
    listed = [(sections.get(step.address, step.title), step) for step in steps]
    items = [
        {"@type": "ListItem", "position": number, "name": text, "item": place.link(step.address, page.address + "x")}
        for number, (text, step) in enumerate([*listed, (page.title, page)], 1)
    ]
    return [{"@type": "BreadcrumbList", "itemListElement": items}]


def _question(html: str) -> list[dict[str, Any]]:
    """Headings that are questions, each with the paragraph that answers it: both stand on the page, in these words."""
    asked = [
        {"@type": "Question", "name": question, "acceptedAnswer": {"@type": "Answer", "text": answer}}
        for match in _ANSWERED.finditer(html)
        if (question := _text(match["heading"])).endswith("?") and (answer := _text(match["paragraph"]))
    ]
    return [{"@type": "FAQPage", "mainEntity": asked}] if asked else []


def _text(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]*>", "", _PERMALINK.sub("", html))).split())
