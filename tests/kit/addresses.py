"""Addresses of pages."""

from pathlib import Path


def address(page: Path, docs: Path) -> str:
    """The address of a page from the root of the site: `how-to/convert/`, and nothing for the start."""
    path = page.relative_to(docs).with_suffix("").as_posix()
    return "" if path == "index" else path.removesuffix("/index") + "/"
