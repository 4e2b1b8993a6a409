"""The records of the stacks: none is older than its snippet, and each says what a run gave."""

import json
import os
import shutil
from pathlib import Path
from typing import Any

import pytest

from engine.book import Book
from engine.checkout import ROOT
from engine.errors import SnippetError
from engine.pins import REQUIREMENTS
from engine.runner import Runner
from engine.snippet import parse
from stacks import run
from stacks.changed import changes
from stacks.lines import line, listed, other_outputs
from stacks.outcome import needed, outcome, without_places
from stacks.record import OWN, file_of, is_valid, paths_of, read
from stacks.stack import LIST, Stack, exact_packages, stacks

NO_RECORDS = "what was never run on other versions is told in CI only; python tests/on_stacks.py --stale runs it"
AGAIN = "run: python tests/on_stacks.py --stale"
STACKS = stacks(ROOT)
NO_ROOMS = run.Rooms(parse, lambda *_: None, lambda *_: {}, lambda _: "")


@pytest.mark.depends("snippets", "docs/assets/generated/stacks", "tests/stacks")
@pytest.mark.parametrize("stack", STACKS, ids=lambda stack: stack.name)
def test_no_record_is_older_than_its_snippet(stack: Stack) -> None:
    record = read(stack, ROOT)
    stale = [name for name, entry in record.items() if not is_valid(name, entry, stack, ROOT)]
    assert not stale, f"{stack.name}: the record of snippets/{stale[0]} and {len(stale) - 1} others is old; {AGAIN}"


@pytest.mark.depends("snippets", "docs/assets/generated/stacks", "tests/stacks")
@pytest.mark.parametrize("stack", STACKS, ids=lambda stack: stack.name)
def test_every_snippet_that_a_stack_takes_has_a_record(stack: Stack) -> None:
    if not os.environ.get("CI"):
        pytest.skip(NO_RECORDS)
    taken = {path.relative_to(ROOT / "snippets").as_posix() for path in paths_of(stack, ROOT)}
    missing = sorted(taken - read(stack, ROOT).keys())
    assert not missing, f"{stack.name}: snippets/{missing[0]} and {len(missing) - 1} others were never run; {AGAIN}"


def test_a_changed_snippet_a_changed_entry_and_a_changed_stack_are_stale(tmp_path: Path) -> None:
    stack = STACKS[0]
    name, entry = next((name, entry) for name, entry in read(stack, ROOT).items() if entry["is"] == "differs")
    for part in (Path("snippets") / name, stack.exact, REQUIREMENTS):
        (tmp_path / part).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / part, tmp_path / part)
    assert is_valid(name, entry, stack, tmp_path)
    assert not is_valid(name, entry | {"outputs": []}, stack, tmp_path)
    for part in (Path("snippets") / name, stack.exact):
        before = (tmp_path / part).read_bytes()
        (tmp_path / part).write_bytes(before + b"\n# changed\n")
        assert not is_valid(name, entry, stack, tmp_path)
        (tmp_path / part).write_bytes(before)
    assert is_valid(name, entry, stack, tmp_path)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ('File "/opt/stack/lib/python3.11/site-packages/keras/a.py"', 'File "site-packages/keras/a.py"'),
        ('File "opt/stack/lib/python3.11/site-packages/keras/a.py"', 'File "site-packages/keras/a.py"'),
        ('File "/home/me/site/snippets/t/a.py", line 3', 'File "snippets/t/a.py", line 3'),
        ('File "home/me/site/snippets/t/a.py", line 3', 'File "snippets/t/a.py", line 3'),
        ("/usr/lib/python3.11/contextlib.py:158: UserWarning", "python3.11/contextlib.py:158: UserWarning"),
        ("/srv/home/me/site/snippets/t/a.py", "/srv/home/me/site/snippets/t/a.py"),
        ("/tmp/python3.11/notes.txt", "/tmp/python3.11/notes.txt"),
    ],
)
def test_no_record_tells_where_a_machine_keeps_things(line: str, expected: str) -> None:
    library, checkout = Path("/opt/stack/lib/python3.11/site-packages"), Path("/home/me/site")
    assert without_places(line.encode(), library, checkout).decode() == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("print(1)\n#> 1\n", {"is": "same"}),
        ("print(1)\n#> 2\nprint(3)\n#> 3\n", {"is": "differs", "outputs": [[1, "1\n"]]}),
        ("x = 1\n#> gone\n", {"is": "differs", "outputs": [[1, ""]]}),
        ("print(1)\n#> 1\nimport keras\n\nkeras.gone\nprint(2)\n#> 2\n", {"is": "cannot", "needs": "keras.gone"}),
        ("1 / 0  # raises KeyError\n#> KeyError: 1\n", {"is": "raises", "raised": "ZeroDivisionError"}),
        ("1 / 0  # raises ZeroDivisionError\n#> ZeroDivisionError: division by zero\n", {"is": "same"}),
        ("1 / 0  # raises ZeroDivisionError\n#> ZeroDivisionError: other words\n", {"is": "differs"}),
        ("1 / 1  # raises ZeroDivisionError\n#> ZeroDivisionError: division by zero\n", {"is": "runs"}),
        ("x = 0\n1 / x\nprint(x)  # raises ZeroDivisionError\n", {"is": "raises", "raised": "ZeroDivisionError"}),
        ("with open('f', 'w'):\n    print(1)\n    #> 1\n", {"is": "same"}),
        ("import os\n\nos._exit(3)\n", {"is": "crashes"}),
        ("import warnings\n\nwarnings.warn('old', stacklevel=1)\n", {"is": "same"}),
    ],
)
def test_a_run_becomes_an_outcome(book: Book, tmp_path: Path, source: str, expected: dict[str, Any]) -> None:
    file = tmp_path / "snippets" / "a" / "one.py"
    file.parent.mkdir(parents=True)
    file.write_text(source)
    snippet = parse(file, tmp_path)
    entry = outcome(snippet, book.runner.submit(snippet).result(), tmp_path).as_json()
    assert {key: entry.get(key) for key in expected} == expected
    assert ("warned" in entry) == ("warnings" in source)


def test_a_run_that_hangs_is_an_outcome(tmp_path: Path) -> None:
    file = tmp_path / "snippets" / "a" / "one.py"
    file.parent.mkdir(parents=True)
    file.write_text("import time\n\ntime.sleep(600)\n")
    runner = Runner(tmp_path, timeout=3)
    try:
        snippet = parse(file, tmp_path)
        assert outcome(snippet, runner.submit(snippet).result(), tmp_path).is_ == "hangs"
    finally:
        runner.close()


@pytest.mark.parametrize(
    ("message", "name"),
    [
        ("AttributeError: module 'keras' has no attribute 'ops'", "keras.ops"),
        (
            "AttributeError: module 'keras.api._v2.keras.utils' has no attribute 'clear_session'",
            "keras.utils.clear_session",
        ),
        ("AttributeError: module 'tf_keras.api._v2.keras' has no attribute 'ops'", "keras.ops"),
        ("ModuleNotFoundError: No module named 'keras.ops'", "keras.ops"),
        ("ImportError: cannot import name 'ops' from 'keras' (site-packages/keras/__init__.py)", "keras.ops"),
        ("AttributeError: 'KerasTensor' object has no attribute 'sparse'", None),
    ],
)
def test_the_name_that_a_version_lacks(message: str, name: str | None) -> None:
    assert needed(message) == name


def test_a_stack_that_cannot_be_installed_is_said_and_writes_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    before = (ROOT / file_of(STACKS[0])).read_bytes()
    monkeypatch.setattr("shutil.which", lambda _: None)
    monkeypatch.setattr("sys.argv", ["run.py", "--stack", STACKS[0].name, "--stack", STACKS[1].name])
    assert run.main(NO_ROOMS) == 1
    said = capsys.readouterr().out.splitlines()
    assert said == [f"{stack.name}: not run; uv is not installed; install it: pip install uv" for stack in STACKS[:2]]
    assert (ROOT / file_of(STACKS[0])).read_bytes() == before


def test_a_stack_that_cannot_be_imported_is_said_and_the_next_one_runs(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    python = tmp_path / "bin" / "python"
    python.parent.mkdir()
    python.write_text("#!/bin/sh\necho no such module >&2; exit 1\n")
    python.chmod(0o755)
    monkeypatch.setattr("stacks.run.installed", lambda *_: python)
    monkeypatch.setattr("sys.argv", ["run.py", "--stack", STACKS[0].name, "--stack", STACKS[1].name])
    assert run.main(NO_ROOMS) == 1
    said = "not run; its packages cannot be imported: no such module"
    assert capsys.readouterr().out.splitlines() == [f"{stack.name}: {said}" for stack in STACKS[:2]]


def test_a_list_of_stacks_that_is_wrong_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / LIST).parent.mkdir(parents=True)
    (tmp_path / LIST).write_text('[a]\ntitle = "A"\npackages = []\nversion = 1\n')
    with pytest.raises(SnippetError, match=r"\[a\] has version, which is none of alias, .*; correct it"):
        stacks(tmp_path)


def test_every_stack_has_its_exact_packages() -> None:
    for stack in STACKS:
        exact = exact_packages(stack, ROOT)
        asked = dict(package.split("==") for package in stack.packages)
        assert {name.replace("_", "-"): version for name, version in asked.items()}.items() <= exact.items()


@pytest.mark.parametrize("stack", STACKS, ids=lambda stack: stack.name)
def test_what_runs_on_one_stack_only_is_the_transcript_of_its_run(stack: Stack) -> None:
    own = {name: entry for name, entry in read(stack, ROOT).items() if name.startswith(f"{OWN}/{stack.name}/")}
    assert {name: entry["is"] for name, entry in own.items()} == dict.fromkeys(own, "same")


def test_what_to_write_instead_is_the_same_on_every_stack_that_runs_tensorflow() -> None:
    wrong = [
        (change.values["snippet"], stack.name)
        for change in changes(ROOT)
        for stack in STACKS
        if not stack.neutral and read(stack, ROOT).get(change.values["snippet"], {}).get("is") != "same"
    ]
    assert not wrong, f"not the same everywhere; write a program that is, or run it again ({AGAIN})"


def test_records_hold_nothing_that_is_equal() -> None:
    for stack in STACKS:
        same = [entry for entry in read(stack, ROOT).values() if entry["is"] == "same"]
        assert {key for entry in same for key in entry} <= {"is", "content", "warned", "kinds"}
        assert json.loads((ROOT / file_of(stack)).read_text("utf-8"))["stack"] == stack.name


def test_what_a_stack_warns_of_stands_in_its_box(tmp_path: Path) -> None:
    (tmp_path / "one.py").write_text("print(1)\n#> 1\n")
    snippet = parse(tmp_path / "one.py", tmp_path)
    quiet, warns = {"is": "same"}, {"is": "same", "warned": "one.py:1: UserWarning: old\n  print(1)"}
    differs = {"is": "differs", "outputs": [[1, "2\n"]], "warned": "WARNING: slow"}
    boxes = other_outputs(snippet, dict(zip(STACKS[:3], (quiet, warns, differs), strict=True))).split("??? versions ")
    assert len(boxes) == 3
    assert boxes[1].startswith('tf-2-16 "TensorFlow 2.16 gives the same output, and warns"\n')
    assert "    ``` { .text .other-stack }\n    one.py:1: UserWarning: old\n      print(1)\n    ```\n" in boxes[1]
    assert boxes[2].index("#> 2") < boxes[2].index("WARNING: slow")


def test_a_sentence_names_every_stack_once() -> None:
    same, differs = {"is": "same"}, {"is": "differs"}
    entries = dict(zip(STACKS[:4], (differs, same, same, same), strict=True))
    assert line(entries) == "same output on TensorFlow 2.16, 2.18 and tf_keras; other output on TensorFlow 2.15"
    assert listed(["tf_keras"]) == "tf_keras"
