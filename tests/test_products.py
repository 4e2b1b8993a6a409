"""Everything that is made for the site is what making it again gives. The table lists who makes it, in order."""

from functools import partial
from pathlib import Path

import pytest

from conversions.products import CONVERSIONS
from engine.checkout import ROOT
from engine.programs import Programs
from engine.reporting import one_sentence
from errors.entries import entry_for
from errors.index import signatures
from errors.products import ERRORS
from kit.product import Product, changes, write
from matrix.document import EntryFor
from matrix.products import matrix
from pages.products import CAPTIONS, CHANGES, MEASURED, NOTEBOOKS, VERSIONS


def entry_for_of(checkout: Path) -> EntryFor:
    """What finds the error index's entry for an exception that a cell of the matrix raises."""
    return partial(entry_for, signatures(checkout))


MATRIX = matrix(entry_for_of)
PRODUCTS: tuple[Product, ...] = (VERSIONS, CHANGES, ERRORS, CAPTIONS, NOTEBOOKS, MEASURED, MATRIX, CONVERSIONS)
"""Each may use what stands before it."""


@pytest.mark.parametrize(
    "product",
    [pytest.param(product, marks=pytest.mark.programs(of=product.programs), id=product.name) for product in PRODUCTS],
)
def test_product(product: Product, programs: Programs, updating: bool, written: list[str]) -> None:
    with one_sentence():
        if updating:
            written += write(product, ROOT, programs)
        elif listed := changes(product, ROOT, programs):
            pytest.fail("\n".join(change.sentence for change in listed), pytrace=False)
