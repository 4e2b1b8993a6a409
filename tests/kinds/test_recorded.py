"""What the names of each snippet hold is what its record says, and looking at them changes nothing that it writes."""

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from engine.checkout import ROOT, snippet_paths
from engine.pins import REQUIREMENTS
from engine.reporting import one_sentence
from kinds.record import DECIDES, FOLDER, difference, file_of, index, is_valid, read, reason_against
from kinds.recording import SOURCE, recorder
from kinds.recordings import Recordings

MOST = 10
"""Snippets that may say that they are not recorded."""
SNIPPETS = {path.relative_to(ROOT / "snippets").as_posix(): path for path in snippet_paths()}
NOT_RECORDED = {name for name, path in SNIPPETS.items() if reason_against(path.read_text("utf-8", "replace"))}


def cases() -> list[Any]:
    """Each snippet; the commit chooses among those whose record is valid."""
    valid = index(ROOT)
    marks = {name: pytest.mark.sampled(f"kinds/{name}", 20) for name in SNIPPETS if is_valid(name, ROOT, valid)}
    return [
        pytest.param(path, id=name, marks=marks.get(name, ()))
        for name, path in SNIPPETS.items()
        if name not in NOT_RECORDED
    ]


@pytest.mark.parametrize("kinds_snippet", cases())
def test_names_hold_what_is_recorded(
    kinds_snippet: Path, recordings: Recordings, updating: bool, written: list[str]
) -> None:
    with one_sentence():
        if updating:
            written += recordings.update(kinds_snippet)
        else:
            recordings.check(kinds_snippet)


def test_every_record_follows_the_schema() -> None:
    schema = json.loads((ROOT / "docs" / "assets" / "schemas" / "kinds.json").read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    check = Draft202012Validator(schema)
    records = [json.loads((ROOT / file_of(name)).read_text("utf-8")) for name in SNIPPETS.keys() - NOT_RECORDED]
    assert [f"{record['snippet']}: {error.message}" for record in records for error in check.iter_errors(record)] == []
    record = next(record for record in records if record["places"])
    step, place = record["steps"][0], record["places"][0]
    for broken in ({"steps": [[*step[:4], "somewhere"]]}, {"steps": [["Tensor", *step[1:]]]}, {"places": [place[:3]]}):
        assert not check.is_valid(record | broken), f"the schema accepts {broken}"


def test_a_record_that_was_touched_or_is_stale_is_no_valid_one(tmp_path: Path) -> None:
    name, known = "what-am-i-holding/the-printing-layer.py", index(ROOT)
    paths = [DECIDES, SOURCE, REQUIREMENTS, Path("snippets") / name, file_of(name)]
    for path in paths:
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes((ROOT / path).read_bytes())
    assert is_valid(name, tmp_path, known)
    for path in paths:
        content = (tmp_path / path).read_bytes()
        changed = content.replace(b"==", b"==9") if path == REQUIREMENTS else content.replace(b"e", b"i", 1)
        (tmp_path / path).write_bytes(changed)
        assert not is_valid(name, tmp_path, known), f"{path} was changed, and nothing noticed"
        (tmp_path / path).write_bytes(content)
    assert is_valid(name, tmp_path, known)


def test_a_difference_names_the_line_the_name_and_both_steps() -> None:
    name = "what-am-i-holding/the-printing-layer.py"
    record = read(name, ROOT)
    assert record
    other = copy.deepcopy(record)
    other["steps"][0][:3] = ["EagerTensor", "", "(4, 2)"]
    line, _, word, *_ = record["places"][0]
    sentences = difference(record, other, recorder(ROOT))
    assert sentences[0].startswith(f"line {line}, `{word}`: was SymbolicTensor (None, 2) float32, building")
    assert ", is EagerTensor (4, 2) float32, building" in sentences[0]


def test_few_are_not_recorded() -> None:
    assert len(NOT_RECORDED) <= MOST, sorted(NOT_RECORDED)


def test_each_record_is_of_a_snippet(updating: bool) -> None:
    wanted = {file_of(name).as_posix() for name in SNIPPETS.keys() - NOT_RECORDED}
    present = {path.relative_to(ROOT) for path in (ROOT / FOLDER / "snippets").rglob("*.json")}
    for path in present if updating else ():
        if path.as_posix() not in wanted:
            (ROOT / path).unlink()
    if updating:
        return
    idle = sorted({path.as_posix() for path in present} - wanted)
    assert not idle, f"{idle[0]}: is of no snippet; delete it, or run: pytest --update-examples -k test_recorded"
