"""The cold proof: `python file` writes what the page shows. Runs with `--cold`, and in CI what is due."""

from pathlib import Path

from engine.book import Book
from engine.proved import Proved
from engine.reporting import one_sentence


def test_cold_proof(cold_snippet: Path, book: Book, proved: Proved, updating: bool, written: list[str]) -> None:
    with one_sentence():
        book.check_plain(cold_snippet)
    if updating and not proved.holds(cold_snippet):
        proved.add(cold_snippet)
        written.append(f"a cold proof of {cold_snippet.relative_to(book.root).as_posix()}")
