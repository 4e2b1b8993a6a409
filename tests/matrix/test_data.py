"""What is wrong with the data of the matrix is one sentence that names file, line and remedy."""

from pathlib import Path

import pytest

from engine.errors import SnippetError
from engine.programs import Programs
from kit.product import changes
from matrix.operations import FILE, groups
from matrix.products import matrix, matrix_programs
from matrix.surprises import FOLDER, surprises

pytestmark = pytest.mark.depends("tests/matrix", "tests/kit")

ROW = '[[groups]]\nslug = "a"\nheading = "A"\nrows = [\n  {},\n]\n'
SURPRISE = 'why = "So it is, and it is so."\n\n[[cells]]\noperation = "x * 2"\nx = ["EagerTensor"]\ngives = "EagerTensor (2, 2)"\n'


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout that has a row and no surprise, and nothing else."""
    (tmp_path / FOLDER).mkdir(parents=True)
    (tmp_path / FILE).write_text(ROW.format('"x"'), "utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ('[[groups]]\nslug = "a\n', ":2: is not valid TOML ("),
        ("", ": the file has no 'groups'; add it."),
        ('[[groups]]\nslug = "a"\nrows = ["x"]\n', ": group 1 has no 'heading'; add it."),
        (ROW.format('{ title = "x", cod = "x" }'), ": a, row 1 has 'cod'; take it out, or choose one of 'title', 'code', 'before', 'y'."),
        (ROW.format("3"), ": a, row 1 is no table with 'title', 'code'; write it as one."),
        (ROW.format('{ title = "x", code = 3 }'), ": a, row 1 has a 'code' that is not text, or is empty; correct it."),
        (ROW.format('"x +"'), ": a, row 1, `x +` is no Python (invalid syntax); correct its code."),
        (ROW.format('{ title = "x", code = "x", y = "Tensor" }'), ": a, row 1 has the kind 'Tensor' as `y`, which is none; choose one of KerasTensor, "),
        (ROW.format('"x", "-x", "x"'), ": has the operation `x` twice; take one out."),
        (ROW.format('"x"') + ROW.format('"-x"'), ": has the group `a` twice; take one out."),
    ],
)  # fmt: skip
def test_half_written_operations_are_one_sentence(checkout: Path, text: str, sentence: str) -> None:
    (checkout / FILE).write_text(text, "utf-8")
    with pytest.raises(SnippetError) as caught:
        groups(checkout)
    assert str(caught.value).startswith(f"{FILE}{sentence}")
    with pytest.raises(SnippetError):
        list(matrix_programs(checkout))


@pytest.mark.parametrize(
    ("files", "sentence"),
    [
        ({"a.toml": SURPRISE}, "a.toml: has no program that shows it; write a.py beside it."),
        ({"a.py": "print(1)\n"}, "a.py: shows no surprise; write a.toml beside it."),
        ({"a.py": "", "a.toml": "why = 1\n"}, "a.toml: the file has no 'cells'; add it."),
        ({"a.py": "", "a.toml": SURPRISE.replace('"EagerTensor"]', '"Eager"]')}, "a.toml: cell 1 has the kind 'Eager' as `x`, which is none; choose from KerasTensor, "),
        ({"a.py": "", "a.toml": SURPRISE.replace("gives", "give")}, "a.toml: cell 1 has 'give'; take it out, or choose one of 'operation', 'x', 'gives'."),
        ({"a.py": "", "a.toml": SURPRISE, "b.py": "", "b.toml": SURPRISE}, "a.toml: says the same as b.toml; make one of the two."),
        ({"a.py": "", "a.toml": "why = \n"}, "a.toml:1: is not valid TOML (Invalid value); correct the line."),
    ],
)  # fmt: skip
def test_a_half_written_surprise_is_one_sentence(checkout: Path, files: dict[str, str], sentence: str) -> None:
    for name, text in files.items():
        (checkout / FOLDER / name).write_text(text, "utf-8")
    with pytest.raises(SnippetError) as caught:
        surprises(checkout)
    assert str(caught.value).startswith(f"{FOLDER}/{sentence}")


def test_a_half_written_file_stops_the_product_with_its_sentence(checkout: Path, programs: Programs) -> None:
    (checkout / FILE).unlink()
    with pytest.raises(SnippetError, match=r"^snippets/matrix/operations\.toml: is missing; write it"):
        changes(matrix(lambda _: lambda *_: None), checkout, programs)
