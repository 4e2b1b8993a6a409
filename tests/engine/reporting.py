"""How a refusal reads in pytest: the sentence alone, once. And what an update wrote."""

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


def list_written(terminal: pytest.TerminalReporter, paths: list[str]) -> None:
    """List the paths that an update wrote or removed, at the end of the run."""
    terminal.section("--update-examples wrote" if paths else "--update-examples wrote nothing")
    for path in paths:
        terminal.write_line(path)
