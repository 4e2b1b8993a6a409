"""The guarantee itself: whatever is changed in a transcript, in a program or in the set of snippets turns the suite red.

Whole runs in a small copy of this checkout: one that is green whoever calls it, one that is red in every way at once.
"""

import dataclasses
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from engine.book import Book
from engine.checkout import ROOT
from engine.errors import SnippetError
from engine.proved import PYTHON
from engine.snippet import parse
from engine.verdict import WRITTEN, Transcript, difference, undrawn

PROGRAM = "import keras\n\nprint(keras.Input(shape=({},)).shape)\n#> (None, {})\n"
NAMES = ("output", "program", "renamed", "uncaptioned")
FILES = (
    "tests/engine/test_transcripts.py",
    "tests/test_products.py",
    "tests/pages/test_closed_world.py::test_every_include_exists",
    "tests/pages/test_closed_world.py::test_everything_on_a_page_comes_from_a_run",
    "tests/pages/test_closed_world.py::test_every_snippet_and_every_figure_has_a_page",
)
OWN_DATA = ("matrix", "conversions", "errors", "redirects", "kinds", "search", "stacks", "atlas", "libraries")
ROOMS = " and ".join(f"not {room}" for room in OWN_DATA)
"""Products that need data of their own are left out of the small checkout."""

pytestmark = pytest.mark.depends("tests", "pyproject.toml", "docs/theme")


def test_every_output_line_matters(snippet_path: Path, book: Book) -> None:
    """Each line in turn is changed, removed, doubled: the comparison with the one run must see it."""
    try:
        snippet, transcript = book.parsed(snippet_path), book.transcript(snippet_path)
    except SnippetError:
        return  # the test of its transcript says why, once
    lines = snippet.source.split("\n")
    unnoticed = []
    for number in sorted(snippet.output_lines):
        line = lines[number - 1]
        changed = {
            re.sub(r"\d", lambda digit: str((int(digit[0]) + 1) % 10), line),
            f"{line}.",
            line[:-1],
            line.swapcase(),
        }
        for instead in (*([each] for each in changed - {line}), [], [line, line]):
            source = "\n".join([*lines[: number - 1], *instead, *lines[number:]])
            if PYTHON != WRITTEN and undrawn(source) == undrawn(snippet.source):
                continue
            if difference(dataclasses.replace(snippet, source=source), transcript) is None:
                unnoticed.append((number, instead))
    assert unnoticed == []


QUOTED = """\
check()  # raises ValueError
#> ValueError: a generator failed
#>   File "site-packages/a.py", line 269, in __call__
#>     ret = func(*args)
#>           ^^^^^^^^^^^
#>
#> TypeError: of shape (2,)
"""
DRAWN = (
    QUOTED.replace("#>           ^^^^^^^^^^^", "#>           ~~~~^^^^^^^\n#>     ...<2 lines>...").rstrip() + "\n#>\n"
)


@pytest.mark.parametrize(
    ("python", "run", "same"),
    [
        (WRITTEN, QUOTED, True),
        (WRITTEN, DRAWN, False),
        ("3.13", DRAWN, True),
        ("3.13", DRAWN.replace("(2,)", "(3,)"), False),
        ("3.13", DRAWN.replace("line 269", "line 270"), False),
        ("3.13", DRAWN.replace("func(*args)", "func()"), False),
        ("3.13", DRAWN.replace("#> TypeError", "#>\n#> TypeError"), False),
    ],
)
def test_another_python_draws_a_quoted_traceback_in_its_own_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, python: str, run: str, same: bool
) -> None:
    monkeypatch.setattr("engine.verdict.PYTHON", python)
    file = tmp_path / "snippets" / "a.py"
    file.parent.mkdir()
    file.write_text(QUOTED, "utf-8")
    assert (difference(parse(file, tmp_path), Transcript(run, {})) is None) == same


@pytest.fixture(scope="module")
def green(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout with four snippets, each on a page of its own, written by the update command."""
    from kit.markdown import small_config

    root = tmp_path_factory.mktemp("small")
    shutil.copytree(ROOT / "tests", root / "tests", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "requirements.txt"):
        shutil.copy(ROOT / name, root)
    (root / "mkdocs.yml").write_text(small_config(ROOT), "utf-8")
    for folder in ("docs/theme", "docs/assets/scripts", "docs/assets/styles"):
        shutil.copytree(ROOT / folder, root / folder)
    (root / "docs" / "snippets").symlink_to("../snippets")
    (root / "docs" / "assets" / "api.txt").touch()
    (root / "snippets" / "a").mkdir(parents=True)
    for number, name in enumerate(NAMES, 1):
        (root / "snippets" / "a" / f"{name}.py").write_text(PROGRAM.format(number, 9))
        page = root / "docs" / ("index.md" if name == "program" else f"{name}.md")
        page.write_text(f'# Page {name}\n\n```python\n--8<-- "a/{name}.py"\n```\n')
    first = suite(root, "--update-examples")
    assert first.returncode == 0, first.stdout
    wrote = first.stdout.partition("--update-examples wrote")[2]
    assert all(f"snippets/a/{name}.py" in wrote for name in NAMES)
    assert "docs/index.md" in wrote
    return root


@pytest.fixture
def checkout(green: Path, tmp_path: Path) -> Path:
    """A copy of the green checkout."""
    return Path(shutil.copytree(green, tmp_path / "copy", symlinks=True, ignore=shutil.ignore_patterns(".cache")))


def command(*arguments: str, tests: tuple[str, ...] = FILES, root: Path = Path()) -> list[str]:
    paths = [str(root / test) for test in tests]
    rooms = ["-k", ROOMS] if tests is FILES else []
    return [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *rooms, *paths, *arguments]


def suite(checkout: Path, *arguments: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        command(*arguments), cwd=checkout, env=outside() | environment, capture_output=True, text=True, timeout=600
    )


def outside() -> dict[str, str]:
    """This environment, as a writer has it."""
    return {
        name: value for name, value in os.environ.items() if name not in ("CI", "PYTEST_CURRENT_TEST", "BUILT_SITE")
    }


def test_a_green_checkout_is_green_whoever_calls(green: Path, tmp_path: Path) -> None:
    """From another folder, with warnings as errors, no UTF-8, a broken plugin installed, nowhere to keep a cache."""
    (tmp_path / "broken-1.dist-info").mkdir()
    (tmp_path / "broken-1.dist-info" / "entry_points.txt").write_text("[pytest11]\nbroken = broken_plugin\n")
    (tmp_path / "broken-1.dist-info" / "METADATA").write_text("Metadata-Version: 2.1\nName: broken\nVersion: 1\n")
    (tmp_path / "broken_plugin.py").write_text("raise RuntimeError('this plugin must not be loaded')\n")
    hostile = {
        **{"PYTHONWARNINGS": "error::UserWarning", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "LC_ALL": "C"},
        **{"KERAS_BACKEND": "jax", "COLUMNS": "40", "TZ": "Asia/Tokyo", "PYTHONPATH": str(tmp_path)},
    }
    arguments = [word for word in command("-o", "cache_dir=/proc/nowhere", root=green) if "cacheprovider" not in word]
    arguments.remove("-p")
    run = subprocess.run(arguments, cwd=tmp_path, env=outside() | hostile, capture_output=True, text=True, timeout=600)
    assert run.returncode == 0, run.stdout + run.stderr


def test_everything_that_is_wrong_is_said_in_one_run_each_in_one_sentence(checkout: Path) -> None:
    snippets, page = checkout / "snippets" / "a", checkout / "docs" / "uncaptioned.md"
    (snippets / "output.py").write_text(PROGRAM.format(1, 3))
    (snippets / "program.py").write_text(PROGRAM.format(4, 1))
    (snippets / "renamed.py").rename(snippets / "renamed-now.py")
    (snippets / "more.py").write_text("print(1)\n#> 1\n")
    page.write_text(page.read_text().replace("{ .example }", ""))
    (snippets / "half-written.py").write_text("print(1\n")
    result = suite(checkout)
    assert result.returncode == 1, result.stdout
    for sentence in (
        "snippets/a/output.py: its output differs; if the new one is right, run: pytest --update-examples -k a/output.py",
        "snippets/a/program.py: its output differs",
        "docs/renamed.md:4: includes a/renamed.py, which does not exist; the nearest name is a/renamed-now.py",
        "snippets/a/more.py: stands on no page",
        "docs/uncaptioned.md is not what it is made from",
        "snippets/a/half-written.py:1: is not valid Python",
    ):
        assert result.stdout.count(sentence) == 1, f"{sentence} stands in:\n{result.stdout}"
    assert "+#> (None, 4)" in result.stdout
    assert result.stdout.count("+#> (None, 1)") == 1, "a transcript that differs is printed once"
    assert "During handling of" not in result.stdout
    assert "Traceback" not in result.stdout
    assert len(result.stdout.split("\n")) < 70, result.stdout


def test_update_is_refused_where_ci_is_set(green: Path) -> None:
    refused = suite(green, "--update-examples", CI="1")
    assert refused.returncode == 4
    assert "--update-examples rewrites files, and CI is set" in refused.stderr


def test_a_python_without_assertions_is_refused(green: Path) -> None:
    refused = suite(green, PYTHONOPTIMIZE="2")
    assert refused.returncode == 4
    assert "takes out what the tests assert; unset it" in refused.stderr
    assert "Traceback" not in refused.stderr


def test_xdist_is_refused(checkout: Path) -> None:
    plugin = "def pytest_addoption(parser):\n    parser.addoption('--numprocesses', dest='numprocesses')\n"
    (checkout / "tests" / "like_xdist.py").write_text(plugin)
    refused = suite(checkout, "-p", "like_xdist", "--numprocesses=4", PYTHONPATH=str(checkout / "tests"))
    assert refused.returncode == 4
    assert "the snippets use all cores already; leave -n out" in refused.stderr


@pytest.mark.parametrize(
    ("arguments", "environment", "count"),
    [
        ((), {}, 0),
        (("--cold",), {}, 5),
        (("--cold-proofs=due",), {}, 5),
        (("--cold-proofs=sample",), {}, None),
        ((), {"CI": "1"}, 5),
        (("--quick",), {"CI": "1"}, 0),
    ],
    ids=["as a writer", "--cold", "due", "sample", "CI", "--quick"],
)
def test_cold_proofs_are_selected_as_readme_says(
    checkout: Path, arguments: tuple[str, ...], environment: dict[str, str], count: int | None
) -> None:
    """None of the five has a proof on record, one of them stands below errors/."""
    (checkout / "snippets" / "errors").mkdir()
    (checkout / "snippets" / "errors" / "x.py").write_text("print(1)\n#> 1\n")
    tests = ("tests/engine/test_cold_proof.py", "tests/engine/test_transcripts.py::test_transcript")
    collect = command("--collect-only", *arguments, tests=tests)
    run = subprocess.run(
        collect, cwd=checkout, env=outside() | environment, capture_output=True, text=True, timeout=300
    )
    proofs = run.stdout.count("test_cold_proof[")
    assert run.stdout.count("test_transcript[") == 5, run.stdout
    assert "test_transcript[errors/x.py]" in run.stdout
    assert proofs == count if count is not None else proofs < 5


def test_quick_runs_what_changed_since_it_passed(checkout: Path) -> None:
    tests = ("tests/engine/test_transcripts.py::test_transcript",)

    def executed() -> list[str]:
        run = subprocess.run(
            command("--quick", "-vv", tests=tests),
            cwd=checkout,
            env=outside(),
            capture_output=True,
            text=True,
            timeout=300,
        )
        assert run.returncode in (0, 5), run.stdout
        return re.findall(r"test_transcript\[a/(\w+)\.py\] PASSED", run.stdout)

    assert executed() == list(NAMES)
    assert executed() == []
    (checkout / "snippets" / "a" / "output.py").write_text(PROGRAM.format(7, 7))
    assert executed() == ["output"]


@pytest.mark.parametrize("how", ["ctrl-c", "-x"])
def test_stopping_leaves_no_process(checkout: Path, how: str) -> None:
    mark = f"987656.{os.getpid()}"
    hanging = f"import subprocess\n\nsubprocess.run(['sleep', '{mark}'])\n"
    (checkout / "snippets" / "a" / "hang.py").write_text(hanging)
    (checkout / "snippets" / "a" / "fails.py").write_text("1 / 0\n")
    suite_process = subprocess.Popen(
        command("-x" if how == "-x" else "--maxfail=9"),
        cwd=checkout,
        env=outside(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        # A shell's background job ignores Ctrl-C, and so would all that it starts.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )

    def processes() -> str:
        return subprocess.run(["ps", "axww"], capture_output=True, text=True, check=True).stdout

    if how == "ctrl-c":
        while f"sleep {mark}" not in processes():
            assert suite_process.poll() is None
            time.sleep(0.05)
        os.killpg(suite_process.pid, signal.SIGINT)
    assert suite_process.wait(timeout=300) == (2 if how == "ctrl-c" else 1)
    deadline = time.monotonic() + 30
    while (mark in processes() or str(checkout) in processes()) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert mark not in processes()
    assert str(checkout) not in processes(), "the server, or what it forked, is still there"
