"""Glue: one test for each snippet, and all processes that the selected tests will ask for queued at once."""

import os
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from browser.reader import browser, context, page, site
from engine.book import Book
from engine.checkout import ROOT, snippet_paths
from engine.errors import SnippetError
from engine.programs import Program, Programs
from engine.runner import Runner

__all__ = ["browser", "context", "page", "site"]  # what a reader has, for the tests that look at pages

BOOK = pytest.StashKey[Book]()
PROGRAMS = pytest.StashKey[Programs]()
WRITTEN = pytest.StashKey[list[str]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("snippets")
    group.addoption("--snippet-timeout", type=float, default=60, help="hang guard of one snippet, in seconds")
    group.addoption("--snippet-workers", type=int, default=None, help="processes at a time (default: one a core)")
    group.addoption(
        "--cold", action="store_true", help="also run each snippet as `python file` (always where CI is set)"
    )


def pytest_configure(config: pytest.Config) -> None:
    if getattr(config.option, "numprocesses", None):
        raise pytest.UsageError("pytest -n: the snippets use all cores already; leave -n out.")
    if config.getoption("update_examples") and os.environ.get("CI"):
        raise pytest.UsageError("--update-examples rewrites files, and CI is set; run it on your machine and commit.")
    runner = Runner(ROOT, config.getoption("snippet_workers"), config.getoption("snippet_timeout"))
    config.stash[BOOK] = Book(ROOT, runner)
    config.stash[PROGRAMS] = Programs(runner)
    config.stash[WRITTEN] = []


def pytest_unconfigure(config: pytest.Config) -> None:
    if book := config.stash.get(BOOK, None):
        book.runner.close()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    for name in ("cold_snippet", "snippet_path"):
        if name in metafunc.fixturenames:
            paths = snippet_paths()
            metafunc.parametrize(name, paths, ids=[str(path.relative_to(ROOT / "snippets")) for path in paths])
            return


FIRST = ("test_transcripts.py", "test_products.py")
"""Pages are made from transcripts, and everything else reads pages: an update writes both before anything is tested."""


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """What writes comes first, in the order in which one is made from the other; the cold runs come last.

    Where nothing is written, tests that wait for many programs come behind those that look at pages meanwhile.
    """

    def order(item: pytest.Item) -> int:
        name = item.path.name
        if name == FIRST[0]:
            return 0
        if name == FIRST[1] and config.getoption("update_examples"):
            return 1
        if name == "test_cold_proof.py":
            return 4
        return 3 if item.get_closest_marker("programs") else 2

    items.sort(key=order)
    for item in items:
        if {"site", "browser"} & set(getattr(item, "fixturenames", ())):
            item.add_marker("browser")
    if not (config.getoption("cold") or os.environ.get("CI")):
        cold = [item for item in items if item.path.name == "test_cold_proof.py"]
        items[:] = [item for item in items if item not in cold]
        config.hook.pytest_deselected(items=cold)


def pytest_collection_finish(session: pytest.Session) -> None:
    if session.config.getoption("collectonly"):
        return

    def selected(name: str) -> list[Path]:
        calls = [item.callspec for item in session.items if hasattr(item, "callspec")]
        return list(dict.fromkeys(call.params[name] for call in calls if name in call.params))

    book, programs = session.config.stash[BOOK], session.config.stash[PROGRAMS]
    book.queue(selected("snippet_path"))
    makers: dict[Callable[[Path], Iterable[Program]], None] = {}
    for item in session.items:
        for mark in item.iter_markers("programs"):
            makers[mark.kwargs["of"]] = None
    for maker in makers:
        try:
            programs.queue(maker(ROOT))
        except SnippetError:
            continue  # the test that asks for the programs says so
    book.queue_plain(selected("cold_snippet"))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    if config.getoption("update_examples"):
        written = config.stash[WRITTEN]
        terminalreporter.section("--update-examples wrote" if written else "--update-examples wrote nothing")
        for path in written:
            terminalreporter.write_line(path)


@pytest.fixture(scope="session")
def book(pytestconfig: pytest.Config) -> Book:
    """The snippets of this checkout."""
    return pytestconfig.stash[BOOK]


@pytest.fixture(scope="session")
def programs(pytestconfig: pytest.Config) -> Programs:
    """The programs that `pytest.mark.programs` queued, and any other."""
    return pytestconfig.stash[PROGRAMS]


@pytest.fixture(scope="session")
def updating(pytestconfig: pytest.Config) -> bool:
    """Whether `--update-examples` was given."""
    return bool(pytestconfig.getoption("update_examples"))


@pytest.fixture(scope="session")
def written(pytestconfig: pytest.Config) -> list[str]:
    """Paths, seen from the checkout, that this run wrote or removed; the end of the run lists them."""
    return pytestconfig.stash[WRITTEN]
