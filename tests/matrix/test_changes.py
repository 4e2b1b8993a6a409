"""A change of the matrix is told by the cells that changed, with both values."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from engine.programs import Programs
from kit.product import changes, write
from kit.results import Result
from matrix import cells
from matrix.document import as_json, document
from matrix.operations import Group, Operation
from matrix.products import FOLDER, matrix, parts

ONE = (Group("small", "Small", (Operation("x * 2", "x * 2"),)),)
WORKS = Result("works", "EagerTensor", (2, 2), "float32")
RAISES = Result("raises", error="ValueError", message="No.", text="No.\nNever.")


def no_entry(_: str, __: str) -> str | None:
    return None


def small(result: Result) -> dict[str, Any]:
    """The document of one operation that gives the same for every kind."""
    return document(ONE, {program.name: result for program in cells.programs(ONE)}, [], {}, no_entry)


def test_one_changed_cell_is_one_sentence_that_names_it_and_both_values(tmp_path: Path, programs: Programs) -> None:
    before, after = small(WORKS), small(WORKS)
    after["operations"][0]["cells"]["KerasTensor"] = small(RAISES)["operations"][0]["cells"]["KerasTensor"]
    path = f"{FOLDER}/matrix.json"
    product = replace(matrix(lambda _: no_entry), files=lambda *_: {path: as_json(before)}, owned=())
    write(product, tmp_path, programs)
    product = replace(product, files=lambda *_: {path: as_json(after)})
    [change] = changes(product, tmp_path, programs)
    first = change.sentence.split("\n")[0]
    assert first == (
        f"{path} (x * 2, x: KerasTensor: was 'EagerTensor (2, 2)', is '✗ ValueError') "
        "is not what it is made from; if this is right: pytest --update-examples -k 'product and matrix'"
    )


def test_the_parts_of_a_change_are_named() -> None:
    before = small(RAISES)
    after = small(replace(RAISES, message="No!" + "." * 99))
    after["versions"] = {"Keras": "4"}
    after["operations"].append({**after["operations"][0], "title": "x * 3"})
    after["operations"][0]["cells"] = {
        **before["operations"][0]["cells"],
        "KerasTensor": after["operations"][0]["cells"]["KerasTensor"],
    }
    assert parts(as_json(before), as_json(after)) == [
        "versions: was '{}', is \"{'Keras': '4'}\"",
        "x * 3: is new",
        f"x * 2, x: KerasTensor: message was 'No.', is 'No!{'.' * 67} …'",
    ]
    assert parts(as_json(after), as_json(before))[1] == "x * 3: is no longer there"
    assert parts("{", as_json(after)) == parts("| a |", "| b |") == []
