"""Collects one test for each snippet and queues all selected ones at once."""

import os
from pathlib import Path

import pytest
from engine.book import Book
from engine.runner import Runner
from reader import Site, browser, context, page, site

__all__ = ["Site", "browser", "context", "page", "site"]  # what a reader has, for the tests that look at pages

ROOT = Path(__file__).resolve().parents[1]
BOOK = pytest.StashKey[Book]()


def snippet_paths() -> list[Path]:
    """Every snippet of the checkout."""
    return sorted((ROOT / "snippets").rglob("*.py"))


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


def pytest_unconfigure(config: pytest.Config) -> None:
    if book := config.stash.get(BOOK, None):
        book.runner.close()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "cold_snippet" in metafunc.fixturenames:
        _parametrize(metafunc, "cold_snippet", snippet_paths())
    elif "snippet_path" in metafunc.fixturenames:
        _parametrize(metafunc, "snippet_path", snippet_paths())


def _parametrize(metafunc: pytest.Metafunc, name: str, paths: list[Path]) -> None:
    metafunc.parametrize(name, paths, ids=[str(path.relative_to(ROOT / "snippets")) for path in paths])


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """The transcripts first: pages are made from them. What waits for the queue of processes last, the cold runs there."""
    order = {"test_transcripts.py": 0, "test_cold_proof.py": 3}
    order |= dict.fromkeys(["test_conversions.py", "test_finder.py", "test_inspector.py", "test_matrix.py"], 2)
    items.sort(key=lambda item: order.get(item.path.name, 1))
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

    session.config.stash[BOOK].queue(selected("snippet_path"), selected("cold_snippet"))


@pytest.fixture(scope="session")
def book(pytestconfig: pytest.Config) -> Book:
    """The snippets of this checkout."""
    return pytestconfig.stash[BOOK]


@pytest.fixture(scope="session")
def updating(pytestconfig: pytest.Config) -> bool:
    """Whether `--update-examples` was given."""
    return bool(pytestconfig.getoption("update_examples"))
