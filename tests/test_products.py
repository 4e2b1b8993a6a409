"""Everything that is made for the site is what making it again gives; `products.py` is the table."""

from typing import Any

import pytest

from atlas.wordings import wordings
from engine.checkout import ROOT
from engine.programs import Programs
from engine.reporting import one_sentence
from errors.index import entries
from errors.variants import unknown
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


def test_every_message_that_an_entry_names_as_older_is_in_the_atlas() -> None:
    findings = unknown(entries(ROOT), wordings(ROOT))
    if findings:
        pytest.fail("\n".join(findings), pytrace=False)
