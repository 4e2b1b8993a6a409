"""One test for each snippet: what it writes is what its `#>` lines say."""

from pathlib import Path

from engine.book import Book
from engine.reporting import one_sentence


def test_transcript(snippet_path: Path, book: Book, updating: bool, written: list[str]) -> None:
    with one_sentence():
        if updating:
            written += book.update(snippet_path)
        else:
            book.check(snippet_path)


def test_style(snippet_path: Path, book: Book) -> None:
    if not book.parses(snippet_path):
        return  # the test of its transcript says why, once
    with one_sentence():
        book.check_style(snippet_path)
