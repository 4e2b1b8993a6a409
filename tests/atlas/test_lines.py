"""The lines that raise are read as they stand, and the committed file is in its form, small, and what its program makes."""

import gzip
import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from atlas import forms
from atlas.documents import COMMAND, canonical, list_digest
from atlas.lines import LINES, of, program, raising
from atlas.pythons import pythons
from atlas.releases import Release
from engine.checkout import DOCS, ROOT

pytestmark = pytest.mark.depends("tests/atlas", "docs/assets/generated/atlas", "docs/assets/schemas")

MOST = 100_000
"""Bytes, compressed, that a browser loads for a paste with a frame of Keras or TensorFlow."""


def test_the_lines_of_raise_statements_are_read() -> None:
    assert raising("def f(x):\n    if x:\n        raise ValueError(\n            'no'\n        )\n    raise\n") == [
        3,
        6,
    ]


def test_each_path_and_line_has_its_releases() -> None:
    first, second = "raise A\n", "\nraise A\nraise B\n"
    table = of([[("keras/a.py", first)], [("keras/a.py", second), ("keras/b.py", "")]])
    assert table == {"keras/a.py": {0: {0, 1}, 1: {0}, 2: {1}, 3: {1}}, "keras/b.py": {0: {1}}}


@pytest.mark.parametrize(
    ("files", "wanted"),
    [
        ([["a-1.2.0-cp38-cp38-any.whl", None], ["a-1.2.1-cp310-cp310-any.whl", ">=3.8"]], (8, 10)),
        ([["a-1.2.0-py3-none-any.whl", ">=3.9"], ["a-1.3.0-py3-none-any.whl", ">=3.11"]], (9, 0)),
        ([["a-1.3.0-py3-none-any.whl", None], ["a-1.2.0.tar.gz", None]], (0, 0)),
    ],
)
def test_the_pythons_of_a_release_come_from_the_wheels_of_its_minor_version(
    tmp_path: Path, files: list[list[str | None]], wanted: tuple[int, int]
) -> None:
    (tmp_path / "index").mkdir()
    (tmp_path / "index" / "a.json").write_text(json.dumps(files), "utf-8")
    assert pythons(Release("a", "1.2.1", "", ""), tmp_path) == wanted


def test_the_file_is_small_in_its_form_and_of_this_program() -> None:
    text = (ROOT / LINES).read_text("utf-8")
    document = json.loads(text)
    schema = json.loads((DOCS / "assets" / "schemas" / "atlas-lines.json").read_text("utf-8"))
    Draft202012Validator(schema).validate(document)
    assert (document["program"], document["list"]) == (program(), list_digest()), f"run: {COMMAND}"
    assert canonical(document) == text
    assert len(document["pythons"]) == len(document["releases"])
    assert len(gzip.compress(text.encode(), 9)) <= MOST


def test_the_forms_of_objects_are_read() -> None:
    source = (
        "class A:\n    def __repr__(self):\n        return f'<KerasTensor shape={self.shape}, name={self.name}>'\n"
        "    def __str__(self):\n        return f'{self.name}'\n"
        "    def call(self):\n        return wrapped(f'<Nothing shape={self.shape}>', object_name=f\"layer '{self.name}'\")\n"
    )
    assert forms.forms(source) == {"<KerasTensor shape={}, name={}>"}
    longer = source.replace("layer '{self.name}'", "layer '{self.name}' (type {self.kind})")
    assert forms.forms(longer) - forms.forms(source) == {"layer '{}' (type {})"}
    assert forms.of([[source], [longer]])["<KerasTensor shape={}, name={}>"] == {0, 1}
