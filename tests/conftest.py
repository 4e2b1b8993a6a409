"""Glue: one test for each snippet, and all processes that the selected tests will ask for queued at once."""

import contextlib
from collections.abc import Collection
from concurrent.futures import Future
from typing import Any

import pytest

from browser.reader import browser, context, page, site
from engine import beside, selection
from engine.begun import Begun
from engine.beside import Beside
from engine.book import Book
from engine.checkout import ROOT, snippet_paths
from engine.errors import SnippetError
from engine.files import unfinished
from engine.programs import Programs
from engine.proved import Proved
from engine.reporting import list_written
from engine.runner import Runner
from engine.unchanged import Unchanged
from engine.warm import close_servers
from kinds.recordings import Recordings

__all__ = ["browser", "context", "page", "site"]  # what a reader has, for the tests that look at pages

BOOK = pytest.StashKey[Book]()
PROGRAMS = pytest.StashKey[Programs]()
PROVED = pytest.StashKey[Proved]()
RECORDINGS = pytest.StashKey[Recordings]()
DIGESTS = pytest.StashKey[dict[str, str]]()
BEGUN = pytest.StashKey[Begun]()
THEIRS = pytest.StashKey[Collection[pytest.Item]]()
LEFT_OUT = pytest.StashKey[bool]()
WRITTEN = pytest.StashKey[list[str]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("snippets")
    group.addoption("--snippet-timeout", type=float, help="hang guard in seconds (default: 300; with --quick 60)")
    group.addoption("--snippet-workers", type=int, default=None, help="processes at a time (default: one a core)")
    group.addoption("--quick", action="store_true", help="what changed since it last passed, and no browser")
    group.addoption(
        "--cold", action="store_true", help="also run each snippet as `python file`, and all of each sample"
    )
    words = "which cold proofs run: all, due (no valid record, and a sample; default where CI is set), sample, never"
    group.addoption("--cold-proofs", choices=selection.COLD, help=words)
    beside.add_options(group)


def pytest_configure(config: pytest.Config) -> None:
    selection.refuse(config)
    for folder in (ROOT / "snippets", ROOT / "docs"):
        for path in unfinished(folder):
            print(f"{path.relative_to(ROOT)}: removed; an update that was killed had begun to write it.")
            path.unlink()
    runner = Runner(ROOT, config.getoption("snippet_workers"), selection.hang_guard(config))
    config.stash[BOOK] = Book(ROOT, runner)
    remembered = Unchanged(ROOT).outcomes() if config.getoption("quick") else {}
    config.stash[PROGRAMS] = Programs(runner, remembered)
    config.stash[PROVED] = Proved(ROOT)
    config.stash[RECORDINGS] = Recordings(ROOT, runner)
    config.stash[BEGUN] = Begun(config.stash[PROGRAMS])
    config.stash[DIGESTS], config.stash[WRITTEN] = {}, []
    beside.hand_over(config)


def pytest_unconfigure(config: pytest.Config) -> None:
    if begun := config.stash.get(BEGUN, None):
        begun.close()
    if book := config.stash.get(BOOK, None):
        book.runner.close()
        close_servers()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    for name in ("cold_snippet", "snippet_path"):
        if name in metafunc.fixturenames:
            paths = snippet_paths()
            metafunc.parametrize(name, paths, ids=[str(path.relative_to(ROOT / "snippets")) for path in paths])
            return


@pytest.hookimpl(trylast=True)  # behind -k and -m, so that nothing is asked about what they leave out
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    updating = config.getoption("update_examples")
    for item in items:
        if {"browser", "context"} & set(getattr(item, "fixturenames", ())):
            item.add_marker("browser")
    mode = "never" if config.getoption("quick") else selection.cold_mode(config)
    left_out = selection.without_cold(items, mode, config.stash[PROVED], updating)
    if mode != "all":
        left_out += selection.without_others_of_a_sample(items, ROOT)
    unchanged = Unchanged(ROOT)
    if config.getoption("quick"):
        left_out += selection.without_unchanged(items, unchanged)
    if left_out:
        config.stash[LEFT_OUT] = True
    dropped = set(left_out)
    items[:] = [item for item in items if item not in dropped]
    theirs = config.stash[THEIRS] = beside.chosen(config, items)
    items.sort(key=lambda item: selection.order(item, updating, theirs))
    config.hook.pytest_deselected(items=left_out)
    config.stash[DIGESTS] = selection.digests(items, unchanged)


def pytest_collection_finish(session: pytest.Session) -> None:
    """Queue the processes that the selected tests will ask for; what cannot be queued says so in its own test."""
    if session.config.getoption("collectonly"):
        return
    if theirs := session.config.stash[THEIRS]:
        session.config.pluginmanager.register(Beside(session.config, theirs))
    items = [item for item in session.items if item not in theirs]
    book, programs = session.config.stash[BOOK], session.config.stash[PROGRAMS]
    book.queue(selection.selected(items, "snippet_path"))
    for maker in selection.makers(items):
        with contextlib.suppress(SnippetError):
            for program in maker(ROOT):
                with contextlib.suppress(SnippetError):
                    programs.queue([program])
    session.config.stash[RECORDINGS].queue(selection.selected(items, "kinds_snippet"))
    session.config.stash[BEGUN].begin(selection.begun(items))
    book.queue_plain(selection.selected(items, "cold_snippet"))


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    if report.failed or report.skipped or report.when == "call":
        _passed[report.nodeid] = report.passed and _passed.get(report.nodeid, True)


_passed: dict[str, bool] = {}


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Remember what passed, after an update with what it wrote. With --quick, nothing left to run is no failure."""
    if (
        session.config.getoption("quick")
        and exitstatus == pytest.ExitCode.NO_TESTS_COLLECTED
        and LEFT_OUT in session.config.stash
    ):
        session.exitstatus = pytest.ExitCode.OK
    if beside.is_second(session.config):
        return
    unchanged = Unchanged(ROOT)
    green = [item for item in session.items if _passed.get(item.nodeid)]
    known = session.config.stash[DIGESTS]
    if session.config.stash[WRITTEN]:
        unchanged.forget()
        known = selection.digests(green, unchanged)
    unchanged.keep_outcomes(session.config.stash[PROGRAMS].known)
    unchanged.keep({item.nodeid: known[item.nodeid] for item in green if item.nodeid in known})


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    if config.getoption("update_examples"):
        list_written(terminalreporter, config.stash[WRITTEN])


@pytest.fixture(scope="session")
def book(pytestconfig: pytest.Config) -> Book:
    """The snippets of this checkout."""
    return pytestconfig.stash[BOOK]


@pytest.fixture(scope="session")
def programs(pytestconfig: pytest.Config) -> Programs:
    """The programs that `pytest.mark.programs` queued, and any other."""
    return pytestconfig.stash[PROGRAMS]


@pytest.fixture
def begun(request: pytest.FixtureRequest) -> "Future[Any]":
    """What `pytest.mark.begins` of the test began before the first test."""
    return request.config.stash[BEGUN].future(request.node.get_closest_marker("begins").kwargs["work"])


@pytest.fixture(scope="session")
def recordings(pytestconfig: pytest.Config) -> Recordings:
    """The runs of snippets whose names are looked at."""
    return pytestconfig.stash[RECORDINGS]


@pytest.fixture(scope="session")
def proved(pytestconfig: pytest.Config) -> Proved:
    """The record of cold proofs."""
    return pytestconfig.stash[PROVED]


@pytest.fixture(scope="session")
def updating(pytestconfig: pytest.Config) -> bool:
    """Whether `--update-examples` was given."""
    return bool(pytestconfig.getoption("update_examples"))


@pytest.fixture(scope="session")
def written(pytestconfig: pytest.Config) -> list[str]:
    """Paths, seen from the checkout, that this run wrote or removed; the end of the run lists them."""
    return pytestconfig.stash[WRITTEN]
