"""What the names of each snippet hold is what its record says, and looking at them changes nothing that it writes."""

from pathlib import Path
from typing import Any

import pytest

from engine.checkout import ROOT, snippet_paths
from engine.reporting import one_sentence
from kinds.record import FOLDER, file_of, index, is_valid, reason_against
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
