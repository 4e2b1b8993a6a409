"""Writes everything into a built site."""

import posixpath
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mkdocs.config import load_config

from publish import copies, pictures, sitemap
from publish.cells import by_text
from publish.days import changed, days
from publish.notebooks import notebook, page_cells
from publish.places import Page, Place
from publish.structured import structured
from publish.tools import row

START, END = "<!-- published -->", "<!-- /published -->"
_EARLIER = re.compile(re.escape(START) + r".*?" + re.escape(END), re.DOTALL)


@dataclass(frozen=True)
class Named:
    """What mkdocs.yml says of the site: its name, its description, its navigation."""

    name: str
    description: str
    nav: list[Any]


def configured(root: Path, site: Path) -> tuple[Place, Named]:
    """A checkout and its built site, with the addresses that the build had: SITE_URL and REPO_URL of the environment."""
    config = load_config(str(root / "mkdocs.yml"))
    url = config.site_url or ""
    place = Place(root, site, url.rstrip("/") + "/" if url else "", (config.repo_url or "").rstrip("/"))
    return place, Named(config.site_name, config.site_description or "", config.nav or [])


def publish(place: Place, named: Named) -> dict[str, int]:
    """Write it all; returns how many files of each sort. Raises RuntimeError for a folder that holds no built site."""
    if not (place.site / "index.html").is_file():
        raise RuntimeError(f"{place.site} holds no built site; run: mkdocs build")
    texts = {page.copy: copies.copy(page, place) for page in place.pages.values()}
    lists = {
        "llms.txt": copies.index(named.name, named.description, named.nav, place),
        "llms-full.txt": copies.everything(named.name, named.nav, place, texts),
    }
    snippets = by_text(place.root)
    listed = {page.address: page_cells(page, place, snippets) for page in place.pages.values()}
    notebooks = {
        place.pages[address].notebook: notebook(place.pages[address], cells, place)
        for address, cells in listed.items()
        if cells
    }
    for path, text in {**texts, **lists, **notebooks}.items():
        file = place.site / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8", newline="\n")
    history = days(place.root)
    dated = {page.address: changed(page, place, history) for page in place.pages.values()}
    for page in place.pages.values():
        file = place.html(page)
        html = _EARLIER.sub("", file.read_text("utf-8"))
        taken = page.notebook if page.notebook in notebooks else _own_notebook(page, place)
        file.write_text(_completed(html, page, place, named.name, taken, dated[page.address]), "utf-8", newline="\n")
    sitemap.write(place.site, place.site_url, dated)
    return {"Markdown copies": len(texts), "notebooks": len(notebooks), "dated pages": sum(map(bool, dated.values()))}


def _own_notebook(page: Page, place: Place) -> str:
    """The notebook that a page was written as, which the build has copied beside it."""
    path = f"{page.address}{page.source.stem}.ipynb"
    return path if (place.site / path).is_file() else ""


def _completed(html: str, page: Page, place: Place, name: str, taken: str, day: str) -> str:
    """The page with its structured data and the row of its tools. Raises RuntimeError where the theme has no place for them."""
    if "</head>" not in html or "<article" not in html:
        raise RuntimeError(f"{place.html(page)} has no head or no article; adapt tests/publish/write.py to the theme")
    folder = page.address or "."
    copy = posixpath.relpath(page.copy, folder)
    head = f'<link rel="alternate" type="text/markdown" href="{copy}">' + structured(page, place, name, html, day)
    html = html.replace("</head>", f"{START}{head}{END}</head>", 1)
    tools = row(page, place, taken, day)
    html = pictures.sized(html, place.html(page).parent)
    return html.replace("<article", f"{START}{tools}{END}<article", 1)
