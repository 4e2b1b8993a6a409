"""Tests that run no snippet go into a second pytest beside the others, since the two wait for different things.

One process runs tests one after the other, and a browser or a parser leaves the other core idle. Where a run has many
tests of both kinds, it starts itself once more with those that need nothing of what the snippets gave. That process hands
over its reports line by line, and the first one takes each as the outcome of the test of that name: summary, `-x`,
`--durations` and the exit code are those of one run.
"""

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest

from engine.begun import interrupt, start

PAGES = frozenset({"browser", "site"})
"""What only tests use that look at the built site."""
RUNS = frozenset({"begun", "book", "programs", "proved", "recordings"})
"""What tests use that need what was run: it is queued once, in the first process."""
FEWEST = 40
"""Tests of each kind, from which on a second process saves more time than its start costs."""
MODES = ("auto", "always", "never")
_PASSED_ON = ("snippet_timeout", "snippet_workers", "cold_proofs")
_END = 30
"""Seconds that the second process has to end itself."""


def add_options(group: pytest.OptionGroup) -> None:
    """The option for readers, and the one that the first process gives the second."""
    words = "whether a second process runs the tests that look at pages (default: where there are many of both)"
    group.addoption("--beside", choices=MODES, default="auto", help=words)
    group.addoption("--beside-of", help=argparse.SUPPRESS)


def needs_no_run(item: pytest.Item) -> bool:
    """Whether a test belongs to the second process."""
    used = getattr(item, "fixturenames", ())
    return not PAGES.isdisjoint(used) or (RUNS.isdisjoint(used) and item.get_closest_marker("programs") is None)


def chosen(config: pytest.Config, items: Sequence[pytest.Item]) -> dict[pytest.Item, None]:
    """The tests that a second process runs, in order: none where few would, or where they need the first one.

    They do where it keeps the terminal, and where it writes pages before they look at them.
    """
    mode = config.getoption("beside")
    alone = mode == "never" or is_second(config) or config.getoption("usepdb") or config.getoption("capture") == "no"
    if alone or config.getoption("update_examples"):
        return {}
    theirs = {item: None for item in items if needs_no_run(item)}
    enough = mode == "always" or min(len(theirs), len(items) - len(theirs)) >= FEWEST
    return theirs if enough else {}


def is_second(config: pytest.Config) -> bool:
    """Whether another process started this one."""
    return bool(config.getoption("beside_of"))


def hand_over(config: pytest.Config) -> None:
    """Let the second process do what the first one wants of it."""
    if is_second(config):
        order = json.loads(Path(config.getoption("beside_of")).read_text("utf-8"))
        config.pluginmanager.register(HandOver(config, order["tests"], order["reports"]))


class HandOver:
    """A plugin of the second process: it runs `tests` alone, and each report goes to the first one, as a line of a file."""

    def __init__(self, config: pytest.Config, tests: Iterable[str], reports: str) -> None:
        self._config = config
        self._tests = frozenset(tests)
        self._reports = Path(reports)

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = [item for item in items if item.nodeid in self._tests]

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        line = json.dumps(self._config.hook.pytest_report_to_serializable(config=self._config, report=report))
        with self._reports.open("a", encoding="utf-8") as file:
            file.write(line + "\n")


class Beside:
    """The second process, and what it has reported: a plugin of the first."""

    def __init__(self, config: pytest.Config, items: Iterable[pytest.Item]) -> None:
        self.tests = frozenset(item.nodeid for item in items)
        self._config = config
        self._folder = tempfile.TemporaryDirectory(prefix="beside-")
        folder = Path(self._folder.name)
        self._reports = folder / "reports"
        self._reports.touch()
        self._output = (folder / "output").open("w+", encoding="utf-8")
        order = folder / "order.json"
        order.write_text(json.dumps({"tests": [*self.tests], "reports": str(self._reports)}), "utf-8")
        files = list(dict.fromkeys(str(item.path) for item in items))
        options = [f"--{name.replace('_', '-')}={value}" for name in _PASSED_ON if (value := config.getoption(name))]
        if config.getoption("cold"):
            options.append("--cold")
        command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-q", f"--beside-of={order}"]
        self._process = start([*command, *options, *files], config.rootpath, self._output)
        self._lines = self._reports.open(encoding="utf-8")
        self._begun = ""  # a line that is not written to its end
        self._waiting: dict[str, list[pytest.TestReport]] = {}
        self._pause = threading.Event()

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> bool | None:
        """Report a test as the second process did, as soon as it has."""
        if item.nodeid not in self.tests:
            return None
        item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
        for report in self._of(item):
            item.ihook.pytest_runtest_logreport(report=report)
        item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
        return True

    def _of(self, item: pytest.Item) -> list[pytest.TestReport]:
        while not self._complete(item.nodeid):
            ended = self._process.poll() is not None
            self._read()
            if ended and not self._complete(item.nodeid):
                return [self._lost(item)]
            self._pause.wait(0.05)
        return self._waiting.pop(item.nodeid)

    def _complete(self, test: str) -> bool:
        return any(report.when == "teardown" for report in self._waiting.get(test, ()))

    def _read(self) -> None:
        *lines, self._begun = (self._begun + self._lines.read()).split("\n")
        for line in lines:
            report = self._config.hook.pytest_report_from_serializable(config=self._config, data=json.loads(line))
            if report.skipped and isinstance(report.longrepr, list):  # JSON knows no tuples, and pytest wants one
                report.longrepr = tuple(report.longrepr)
            self._waiting.setdefault(report.nodeid, []).append(report)

    def _lost(self, item: pytest.Item) -> pytest.TestReport:
        self._output.seek(0)
        said = self._output.read()[-3000:]
        code = self._process.returncode
        call = pytest.CallInfo.from_call(
            lambda: pytest.fail(f"the second process ended (exit code {code}) before it.\n{said}", False),
            "call",
        )
        report: pytest.TestReport = item.ihook.pytest_runtest_makereport(item=item, call=call)
        return report

    def pytest_unconfigure(self) -> None:
        """End the process as Ctrl-C does, if it is not through."""
        interrupt(self._process)
        try:
            self._process.wait(_END)
        except subprocess.TimeoutExpired:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()
        self._lines.close()
        self._output.close()
        self._folder.cleanup()
