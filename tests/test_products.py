"""Everything that is made for the site is what making it again gives; `products.py` is the table."""

import pytest

from engine.checkout import ROOT
from engine.programs import Programs
from engine.reporting import one_sentence
from kit.product import Product, changes, write
from products import PRODUCTS


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
