"""What is wrong with the data of the conversions is one sentence that names file, line and remedy."""

from pathlib import Path

import pytest

from conversions.products import CONVERSIONS
from conversions.ways import FOLDER
from engine.errors import SnippetError
from engine.programs import Programs
from kit.kinds import KINDS, NAMES
from kit.product import changes

pytestmark = pytest.mark.depends("tests/conversions", "tests/kit")

WHOLE = (
    'make = "x = 1"\ntyped = "x = {0}"\ndtypes = ["float32"]\n\n[to]\n'
    + "".join(f'"{name}" = "x"\n' if "." in name or " " in name else f'{name} = "x"\n' for name in NAMES[1:])
    + '\n[instead.KerasTensor]\nwhy = "Because."\ncode = "x"\n'
)


@pytest.mark.parametrize(
    ("file", "change", "sentence"),
    [
        ("eagertensor.toml", ("make = ", "make "), "eagertensor.toml:1: is not valid TOML ("),
        ("eagertensor.toml", ("[to]", "[ti]"), "eagertensor.toml: the file has 'ti'; take it out, or choose one of "),
        ("eagertensor.toml", ("make = ", "made = "), "eagertensor.toml: the file has 'made'; take it out, or choose one of "),
        ("eagertensor.toml", ("RaggedTensor = ", "Ragged = "), "eagertensor.toml: converts to 'Ragged', which is no kind; choose from "),
        ("eagertensor.toml", ('"tf.Variable" = "x"\n', ""), "eagertensor.toml: has no way to tf.Variable; add a line to [to], or "),
        ("eagertensor.toml", ('"NumPy array" = "x"', '"NumPy array" = "x("'), "eagertensor.toml: the way to NumPy array is no Python ("),
        ("eagertensor.toml", ('"NumPy array" = "x"', '"NumPy array" = 3'), "eagertensor.toml: the way to NumPy array has a 'code' that is not text, or is empty; correct it."),
        ("eagertensor.toml", ("why = ", "because = "), "eagertensor.toml: the way round to KerasTensor has 'because'; take it out, or "),
        ("eagertensor.toml", None, "eagertensor.toml: is missing; write it, or take it back from Git."),
        ("other.toml", None, "other.toml: is of none of the nine kinds; its name must be one of "),
    ],
)  # fmt: skip
def test_half_written_data_is_one_sentence(
    tmp_path: Path, programs: Programs, file: str, change: tuple[str, str] | None, sentence: str
) -> None:
    (tmp_path / FOLDER).mkdir(parents=True)
    for kind in KINDS:
        (tmp_path / FOLDER / f"{kind.slug}.toml").write_text(WHOLE, "utf-8")
    path = tmp_path / FOLDER / file
    if change:
        text = path.read_text("utf-8")
        assert change[0] in text
        path.write_text(text.replace(*change, 1), "utf-8")
    elif path.exists():
        path.unlink()
    else:
        path.write_text("", "utf-8")
    with pytest.raises(SnippetError) as caught:
        changes(CONVERSIONS, tmp_path, programs)
    assert str(caught.value).startswith(f"{FOLDER}/{sentence}")
