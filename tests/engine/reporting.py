"""How a refusal reads in pytest: the sentence alone, once."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from engine.errors import SnippetError


@contextmanager
def one_sentence() -> Iterator[None]:
    """Fail the test with the sentence of a SnippetError, without a traceback."""
    try:
        yield
    except SnippetError as error:
        raise pytest.fail.Exception(str(error), pytrace=False) from None
