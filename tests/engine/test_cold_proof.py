"""The cold proof: `python file` writes what the page shows. Runs with `--cold`, and where CI is set."""

from pathlib import Path

import pytest
from engine.book import Book
from engine.errors import SnippetError


def test_cold_proof(cold_snippet: Path, book: Book) -> None:
    try:
        book.check_plain(cold_snippet)
    except SnippetError as error:
        pytest.fail(str(error), pytrace=False)
