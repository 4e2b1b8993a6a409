"""The ids of the sections of a page, of which `pages.json` leaves out those that follow from the heading."""

from typing import Any

from markdown.extensions.toc import slugify


def short(heading: str, at: str, words: str) -> list[str]:
    """A section as the data has it."""
    return [heading, words] if at == slugify(heading, "-") else [heading, words, at]


def ids(page: Any) -> list[str]:
    """The ids of the sections of a page of the data; the first section has none."""
    return [rest[0] if rest else slugify(heading, "-") for heading, _, *rest in page["sections"]]
