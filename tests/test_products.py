"""Everything that is made for the site is what making it again gives; `products.py` is the table."""

from typing import Any

import pytest

from engine.checkout import ROOT
from engine.programs import Programs
from engine.reporting import one_sentence
from kit.product import Product, changes, write
from products import PRODUCTS


def case(product: Product) -> Any:
    """A product as a parameter, with the marks that queue its programs and tell what it depends on."""
    marks = [pytest.mark.programs(of=product.programs)]
    marks += [pytest.mark.depends(*product.depends)] if product.depends else []
    return pytest.param(product, marks=marks, id=product.name)


@pytest.mark.parametrize("product", list(map(case, PRODUCTS)))
def test_product(product: Product, programs: Programs, updating: bool, written: list[str]) -> None:
    with one_sentence():
        if updating:
            written += write(product, ROOT, programs)
        elif listed := changes(product, ROOT, programs):
            pytest.fail("\n".join(change.sentence for change in listed), pytrace=False)
