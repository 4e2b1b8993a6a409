"""The row above each page: its copy, its notebook, and when it last changed. Plain links; only copying needs a script."""

import posixpath
from datetime import date
from html import escape

from publish.places import Page, Place

BRANCH = "notebooks"
"""The branch that the workflow pushes the notebooks to, since Colab opens what GitHub holds."""


def colab(page: Page, place: Place) -> str:
    """The address at which Colab opens the notebook of a page."""
    repository = place.repo_url.replace("https://github.com/", "https://colab.research.google.com/github/")
    return f"{repository}/blob/{BRANCH}/{page.notebook}"


def row(page: Page, place: Place, notebook: str, day: str) -> str:
    """The row; `notebook` is the path of the page's notebook from the root of the site, or empty."""
    folder = page.address or "."
    copy = posixpath.relpath(page.copy, folder)
    parts = [f'<a href="{escape(copy)}" type="text/markdown">Markdown</a>']
    if notebook:
        file = escape(posixpath.relpath(notebook, folder))
        parts.append(f'<a href="{file}" download="{escape(posixpath.basename(notebook))}">Notebook</a>')
    if notebook == page.notebook and place.repo_url.startswith("https://github.com/"):
        parts.append(f'<a href="{escape(colab(page, place))}">Open in Colab</a>')
    if day:
        on = date.fromisoformat(day)
        parts.append(f'<span>Changed <time datetime="{day}">{on.day} {on:%B %Y}</time></span>')
    # Last, since its place stays empty until the script shows it: what is below must not move then.
    parts.append(f'<button type="button" hidden data-copy-page="{escape(copy)}">Copy as Markdown</button>')
    return f'<div class="page-tools">{"".join(parts)}</div>'
