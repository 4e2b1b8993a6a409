"""The table of everything that is made for the site, in the order in which one is made from the other.

Makers never import each other: what one needs of another is handed in here.
"""

from pathlib import Path

from atlas.products import ATLAS
from atlas.wordings import wordings
from conversions.products import CONVERSIONS
from errors.entries import entry_for
from errors.products import errors
from errors.signatures import shows_a_cause, signatures
from kinds.pages import PAGE_KINDS
from kit.product import Product
from libraries.libraries import LIBRARIES
from matrix.document import EntryFor
from matrix.products import matrix
from matrix.versions import VERSIONS_OF_CELLS
from pages.listed import PAGE_LIST
from pages.moved import REDIRECTS
from pages.products import CAPTIONS, CHANGES, MEASURED, NOTEBOOKS, VERSIONS
from recipes.products import RECIPES
from search.products import SEARCH
from stacks.products import STACKS


def entry_for_of(checkout: Path) -> EntryFor:
    """What finds the error index's entry for an exception that a cell of the matrix raises."""
    known = {each.slug: each for each in signatures(checkout)}

    def entry(kind: str, text: str) -> str | None:
        slug = entry_for(known.values(), kind, text)
        return slug if slug and shows_a_cause(known[slug], text) else None

    return entry


MATRIX = matrix(entry_for_of)
PRODUCTS: tuple[Product, ...] = (
    VERSIONS,
    CHANGES,
    STACKS,
    ATLAS,
    errors(wordings),
    LIBRARIES,
    RECIPES,
    CAPTIONS,
    NOTEBOOKS,
    MEASURED,
    MATRIX,
    VERSIONS_OF_CELLS,
    CONVERSIONS,
    REDIRECTS,
    PAGE_LIST,
    PAGE_KINDS,
    SEARCH,
)
"""Each may use what stands before it."""
