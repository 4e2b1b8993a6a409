"""Measurements are what their benchmarks wrote."""

import json
import re
from pathlib import Path

import pytest

from engine.checkout import DOCS
from pages.measured import sealed, unsealed
from pages.report import report


def test_measurements_are_what_their_benchmarks_wrote() -> None:
    report([f"docs/assets/measured/{sentence}" for sentence in unsealed(DOCS / "assets" / "measured")])


@pytest.mark.parametrize("key", ["median", "machine", "versions"])
def test_a_measurement_changed_by_hand_is_found(tmp_path: Path, key: str) -> None:
    source = DOCS / "assets" / "measured" / "symbolic_operations.json"
    data = json.loads(source.read_text("utf-8"))
    (tmp_path / source.name).write_text(json.dumps(data))
    assert unsealed(tmp_path) == []
    text = json.dumps(data[key])
    changed = json.loads(re.sub(r"\d", lambda digit: "3" if digit[0] != "3" else "4", text, count=1))
    (tmp_path / source.name).write_text(json.dumps({**data, key: changed}))
    remedy = "take them back with git, or measure again: python tests/measure/symbolic_operations.py"
    wrong = f"{source.name}: its figures are not those that the benchmark wrote; {remedy}"
    assert unsealed(tmp_path) == [wrong]
    rest = {name: value for name, value in data.items() if name != "digest"}
    (tmp_path / source.name).write_text(json.dumps(rest))
    assert unsealed(tmp_path) == [wrong]
    (tmp_path / source.name).write_text(json.dumps(sealed(rest)))
    assert unsealed(tmp_path) == []
    (tmp_path / source.name).write_text("{")
    assert unsealed(tmp_path)[0].startswith(f"{source.name}: is no JSON")
