"""The guarantee itself: whatever is changed in a transcript, in a program or in the set of snippets turns the suite red."""

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from engine.book import Book
from engine.checkout import ROOT
from engine.snippet import compiled
from engine.verdict import difference

PROGRAM = "import keras\n\nprint(keras.Input(shape=(2,)).shape)\n#> (None, 2)\n"


def test_every_output_line_matters(snippet_path: Path, book: Book) -> None:
    """Each line in turn is changed, removed, doubled: the comparison with the one run must see it."""
    found = book.transcript(snippet_path)
    lines = snippet_path.read_text("utf-8").split("\n")
    unnoticed = []
    for number in sorted(book.parsed(snippet_path).output_lines):
        line = lines[number - 1]
        end = "x" if line[-1] != "x" else "y"
        changed = line[:-1] + end if line.strip() != "#>" else f"{line} x"
        for instead in ([changed], [], [line, line]):
            source = "\n".join([*lines[: number - 1], *instead, *lines[number:]])
            if difference(compiled(source, snippet_path, book.root), found) is None:
                unnoticed.append((number, instead))
    assert unnoticed == []


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout with one snippet on one page, green."""
    shutil.copytree(ROOT / "tests", tmp_path / "tests", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "mkdocs.yml"):
        shutil.copy(ROOT / name, tmp_path)
    (tmp_path / "snippets" / "a").mkdir(parents=True)
    (tmp_path / "snippets" / "a" / "b.py").write_text(PROGRAM)
    (tmp_path / "docs" / "theme").mkdir(parents=True)
    shutil.copytree(ROOT / "docs" / "theme", tmp_path / "docs" / "theme", dirs_exist_ok=True)
    (tmp_path / "docs" / "assets").mkdir()
    (tmp_path / "docs" / "snippets").symlink_to("../snippets")
    shutil.copy(ROOT / "docs" / "assets" / "generated" / "ran-on.txt", tmp_path / "docs" / "assets")
    (tmp_path / "docs" / "assets" / "api.txt").write_text("")
    (tmp_path / "docs" / "index.md").write_text('# Page\n\n```python\n--8<-- "a/b.py"\n```\n')
    assert suite(tmp_path, "--update-examples").returncode == 0
    return tmp_path


FILES = [f"tests/test_{name}.py" for name in ("transcripts", "closed_world", "pages")]


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *FILES, *arguments]


def suite(checkout: Path, *arguments: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    outside = {name: value for name, value in os.environ.items() if name not in ("CI", "PYTEST_CURRENT_TEST")}
    return subprocess.run(
        command(*arguments), cwd=checkout, env=outside | environment, capture_output=True, text=True, timeout=600
    )


def test_whole_runs_are_green_and_red_where_they_should_be(checkout: Path) -> None:
    snippet, page = checkout / "snippets" / "a" / "b.py", checkout / "docs" / "index.md"
    again = suite(checkout)
    assert again.returncode == 0, again.stdout

    def red(because: str) -> None:
        result = suite(checkout)
        assert result.returncode == 1, result.stdout
        assert because in result.stdout

    snippet.write_text(PROGRAM.replace("(None, 2)", "(None, 3)"))
    red("snippets/a/b.py: its output differs")
    snippet.write_text(PROGRAM.replace("shape=(2,)", "shape=(4,)"))
    red("+#> (None, 4)")
    snippet.rename(snippet.with_name("c.py"))
    red("b.py")
    snippet.with_name("c.py").unlink()
    snippet.write_text(PROGRAM)
    snippet.with_name("more.py").write_text("print(1)\n#> 1\n")
    red("snippets/a/more.py: stands on no page")
    snippet.with_name("more.py").unlink()
    page.write_text(page.read_text().replace("{ .example }", ""))
    red("docs/index.md is out of date")


def test_update_is_refused_where_ci_is_set(checkout: Path) -> None:
    refused = suite(checkout, "--update-examples", CI="1")
    assert refused.returncode == 4
    assert "--update-examples rewrites files, and CI is set" in refused.stderr


def test_xdist_is_refused(checkout: Path) -> None:
    plugin = "def pytest_addoption(parser):\n    parser.addoption('--numprocesses', dest='numprocesses')\n"
    (checkout / "tests" / "like_xdist.py").write_text(plugin)
    refused = suite(checkout, "-p", "like_xdist", "--numprocesses=4", PYTHONPATH=str(checkout / "tests"))
    assert refused.returncode == 4
    assert "the snippets use all cores already; leave -n out" in refused.stderr


@pytest.mark.parametrize("how", ["ctrl-c", "-x"])
def test_stopping_leaves_no_process(checkout: Path, how: str) -> None:
    hanging = "import subprocess\n\nsubprocess.run(['sleep', '987656'])\n"
    (checkout / "snippets" / "a" / "hang.py").write_text(hanging)
    (checkout / "snippets" / "a" / "fails.py").write_text("1 / 0\n")
    suite_process = subprocess.Popen(
        command("-x" if how == "-x" else "--maxfail=9"),
        cwd=checkout,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )

    def processes() -> str:
        return subprocess.run(["ps", "axww"], capture_output=True, text=True, check=True).stdout

    if how == "ctrl-c":
        while "sleep 987656" not in processes():
            assert suite_process.poll() is None
            time.sleep(0.05)
        os.killpg(suite_process.pid, signal.SIGINT)
    assert suite_process.wait(timeout=300) != 0
    group = subprocess.run(["pgrep", "-g", str(suite_process.pid)], capture_output=True, text=True, check=False)
    deadline = time.monotonic() + 30
    while group.stdout.strip() and time.monotonic() < deadline:
        time.sleep(0.1)
        group = subprocess.run(["pgrep", "-g", str(suite_process.pid)], capture_output=True, text=True, check=False)
    assert not group.stdout.strip()
    assert "sleep 987656" not in processes()
