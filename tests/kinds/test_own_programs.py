"""`python kinds.py program`: the program does what it does without it, and what its names held is said at its end."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from engine.checkout import ROOT
from kinds.recording import SOURCE

PROGRAMS: dict[str, str] = json.loads(Path(__file__).with_name("programs.json").read_text("utf-8"))
"""Programs by what is special in them. They need NumPy alone, so each takes a moment."""
BESIDE = "def double(x):\n    y = x * 2\n    return y\n\n\ndef multiply(x):\n    return x @ x\n"
SECRET = 9876543.25


def carry_out(folder: Path, code: str, *before: str) -> "subprocess.CompletedProcess[str]":
    (folder / "beside.py").write_text(BESIDE, "utf-8")
    encoding = "latin-1" if "latin-1" in code else "utf-8"
    (folder / "program.py").write_text(code, encoding)
    command = [sys.executable, *before, "program.py", "--epochs", "1"]
    return subprocess.run(
        command, cwd=folder, input="text", capture_output=True, text=True, timeout=120, check=False, errors="replace"
    )


@pytest.mark.parametrize("name", PROGRAMS)
@pytest.mark.depends("docs/assets/kinds", "tests/kinds")
def test_a_program_does_what_it_does_by_itself(name: str, tmp_path: Path) -> None:
    alone = carry_out(tmp_path, PROGRAMS[name])
    looked_at = carry_out(tmp_path, PROGRAMS[name], str(ROOT / SOURCE))
    assert (looked_at.stdout, looked_at.returncode) == (alone.stdout, alone.returncode), looked_at.stderr
    before, kinds, _ = looked_at.stderr.partition("\nkinds: ")
    if not kinds:
        before, kinds, _ = looked_at.stderr.partition("kinds: no name")
    assert kinds
    assert before.strip() == alone.stderr.strip(), "what the program writes to standard error is not the same"


def test_the_names_of_the_line_that_failed_come_first(tmp_path: Path) -> None:
    said = carry_out(tmp_path, PROGRAMS["an exception in a function"], str(ROOT / SOURCE)).stderr
    first = said[said.index("kinds: the line that failed") :].split("\n")
    assert first[0].startswith("kinds: the line that failed, program.py:5,")
    assert first[2].strip() == "5      return a @ b"
    assert [line.strip() for line in first[3:5]] == [
        "a: NumPy array (2, 3) float64",
        "b: NumPy array (2, 3) float64",
    ]


def test_all_lines_of_the_statement_that_failed_are_listed(tmp_path: Path) -> None:
    said = carry_out(tmp_path, PROGRAMS["an exception over several lines"], str(ROOT / SOURCE)).stderr
    assert said.count("x: NumPy array (2, 3) float64") >= 3


def test_the_line_of_a_module_beside_the_program_is_named(tmp_path: Path) -> None:
    said = carry_out(tmp_path, PROGRAMS["an exception of a module beside it"], str(ROOT / SOURCE)).stderr
    assert "the line that failed, beside.py:7," in said


def test_no_value_of_the_program_is_shown(tmp_path: Path) -> None:
    code = "import numpy as np\n\nnumber = 3.5 * 2 ** 20\ntext = 'secret'[::-1]\n"
    code += "x = np.full(2, number)\ny = [number, number]\nz = {text: x}\nprint(x.shape)\n"
    page = tmp_path / "page.html"
    looked_at = carry_out(tmp_path, code, str(ROOT / SOURCE), "--html", str(page))
    for shown in (looked_at.stderr, page.read_text("utf-8")):
        assert "dict of 1: NumPy array (2,) float64" in shown
        assert "3670016" not in shown
        assert "terces" not in shown


def test_the_page_needs_nothing_else(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    carry_out(
        tmp_path,
        "import numpy as np\n\nx = np.ones(2)\ny = '<b>' if x.any() else x\n",
        str(ROOT / SOURCE),
        "--html",
        str(page),
    )
    text = page.read_text("utf-8")
    assert not re.search(r"(src|href)=|@import|url\(", text)
    assert "NumPy array (2,) float64" in text
    assert "&#x27;&lt;b&gt;&#x27;" in text


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        ([], 2, "python kinds.py train.py"),
        (["--help"], 0, "python kinds.py train.py"),
        (["--wrong", "x.py"], 2, "python kinds.py train.py"),
        (["nothing.py"], 2, "kinds: there is no file 'nothing.py'; give the path of a Python program."),
    ],
)
def test_a_wrong_command_is_answered(arguments: list[str], code: int, sentence: str, tmp_path: Path) -> None:
    command = [sys.executable, str(ROOT / SOURCE), *arguments]
    ended = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False)
    assert ended.returncode == code
    assert sentence in ended.stderr
    assert "Traceback" not in ended.stderr
