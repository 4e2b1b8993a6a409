"""The second process of a run: what it reports counts as if the first had run the test itself."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from engine.checkout import ROOT

pytestmark = pytest.mark.depends("tests", "pyproject.toml")

TESTS = """import os

import pytest

@pytest.fixture
def site():
    return "a site"


def test_of_the_first(programs, pytestconfig):
    assert not pytestconfig.getoption("beside_of")


def test_of_the_second(site, pytestconfig):
    assert bool(pytestconfig.getoption("beside_of")) is {second}


def test_of_no_kind(pytestconfig):
    assert bool(pytestconfig.getoption("beside_of")) is {second}


@pytest.mark.parametrize("word", ["", "two\\nlines", "[x] é"])
def test_of_any_name(site, word):
    assert site


def test_that_fails(site):
    assert site == "another site"


def test_that_is_skipped(site):
    pytest.skip("a reason")


def test_behind(programs, pytestconfig):
    assert not pytestconfig.getoption("beside_of")
"""
ENDS = """

def test_that_ends_its_process(site):
    os._exit(7)


def test_that_never_begins(site):
    pass
"""


@pytest.fixture
def room(tmp_path: Path) -> Path:
    """A folder with the glue of the tests and no snippets."""
    shutil.copytree(ROOT / "tests", tmp_path / "tests", ignore=shutil.ignore_patterns("__pycache__", "test_*"))
    for name in ("pyproject.toml", "requirements.txt"):
        shutil.copy(ROOT / name, tmp_path)
    for folder in ("docs", "snippets"):
        (tmp_path / folder).mkdir()
    return tmp_path


def run(room: Path, *options: str, second: bool = True, more: str = "") -> "subprocess.CompletedProcess[str]":
    (room / "tests" / "test_pages.py").write_text(TESTS.format(second=second) + more, "utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-rA", "-p", "no:cacheprovider", "tests/test_pages.py", *options]
    outside = {name: value for name, value in os.environ.items() if name not in ("CI", "PYTEST_CURRENT_TEST")}
    return subprocess.run(command, cwd=room, env=outside, capture_output=True, text=True, timeout=300)


def test_outcomes_are_those_of_one_run(room: Path) -> None:
    ended = run(room, "--beside=always", "--durations=0")
    assert ended.returncode == 1, ended.stdout
    assert "1 failed, 7 passed, 1 skipped" in ended.stdout
    assert "assert 'a site' == 'another site'" in ended.stdout
    for name in ("of_the_first", "of_the_second", "behind", "of_any_name[two\\nlines]"):
        assert f"PASSED tests/test_pages.py::test_{name}" in ended.stdout
    assert "a reason" in ended.stdout


def test_few_tests_and_one_terminal_need_no_second_process(room: Path) -> None:
    for options in ((), ("--beside=always", "-s"), ("--beside=never",)):
        ended = run(room, *options, second=False)
        assert "1 failed, 7 passed, 1 skipped" in ended.stdout, ended.stdout


def test_a_process_that_ends_fails_each_of_its_tests_and_no_other(room: Path) -> None:
    ended = run(room, "--beside=always", more=ENDS)
    assert ended.returncode == 1
    assert ended.stdout.count("the second process ended (exit code 7) before it.") == 2
    for name in ("that_ends_its_process", "that_never_begins"):
        assert f"FAILED tests/test_pages.py::test_{name}" in ended.stdout
    assert "PASSED tests/test_pages.py::test_behind" in ended.stdout


def test_stopping_at_the_first_failure_ends_it(room: Path) -> None:
    slow = "\n\ndef test_that_hangs(site):\n    import time\n\n    time.sleep(3600)\n"
    ended = run(room, "--beside=always", "-x", more=slow)
    assert ended.returncode == 1
    assert "stopping after 1 failures" in ended.stdout
    assert "test_that_hangs" not in ended.stdout
