"""Everything that is made for the site is what making it again gives. The table lists who makes it, in order."""

import pytest

from engine.checkout import ROOT
from engine.programs import Programs
from errors.products import ERRORS
from kit.product import Product, changes, write
from pages.products import CAPTIONS, CHANGES, MEASURED, NOTEBOOKS, VERSIONS

PRODUCTS: tuple[Product, ...] = (VERSIONS, CHANGES, ERRORS, CAPTIONS, NOTEBOOKS, MEASURED)
"""Each may use what stands before it."""


@pytest.mark.parametrize(
    "product",
    [pytest.param(product, marks=pytest.mark.programs(of=product.programs), id=product.name) for product in PRODUCTS],
)
def test_product(product: Product, programs: Programs, updating: bool, written: list[str]) -> None:
    if updating:
        written += write(product, ROOT, programs)
    elif listed := changes(product, ROOT, programs):
        pytest.fail("\n".join(change.sentence for change in listed), pytrace=False)
