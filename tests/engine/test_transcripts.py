"""One test for each snippet: what it writes is what its `#>` lines say."""

from pathlib import Path

import pytest
from engine.book import STYLE, Book, example
from engine.errors import SnippetError
from engine.snippet import parse
from pytest_examples import EvalExample


def test_transcript(snippet_path: Path, book: Book, updating: bool) -> None:
    try:
        book.update(snippet_path) if updating else book.check(snippet_path)
    except SnippetError as error:
        pytest.fail(str(error), pytrace=False)


def test_style(snippet_path: Path, book: Book, eval_example: EvalExample) -> None:
    eval_example.config = STYLE
    try:
        eval_example.lint(example(parse(snippet_path, book.root)))
    except SnippetError as error:
        pytest.fail(str(error), pytrace=False)
