"""Each conversion gives the kind that it says, keeps its numbers, and what is told of it was found by doing it."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from conversions.document import document, fault
from conversions.products import CONVERSIONS, FOLDER, conversions_programs, parts
from conversions.programs import facts, program
from conversions.ways import Conversion, Source, conversions
from engine.checkout import ROOT
from engine.errors import SnippetError
from engine.programs import Programs
from kit.kinds import KINDS, NAMES
from kit.product import changes, write
from kit.results import Result, results

pytestmark = pytest.mark.depends(
    "snippets/conversions",
    "tests/conversions",
    "tests/kit",
    "docs/assets/generated/conversions",
    "docs/reference/conversions.md",
)

PAGE = ROOT / "docs" / "reference" / "conversions.md"
SYMBOLIC = {
    "KerasTensor -> SymbolicTensor",
    *(f"SymbolicTensor -> {kind}" for kind in ("SymbolicTensor", "RaggedTensor", "SparseTensor")),
}
"""What gives no numbers that could be compared, beside a KerasTensor."""

KEPT = {"numbers": True, "shares": None, "another": True}

of_all = pytest.mark.programs(of=conversions_programs)


def from_eager(to: str, code: str) -> Conversion:
    """A way from an EagerTensor that nobody declared."""
    return Conversion(Source(KINDS[1], "x = tf.constant([1.0])", "x = tf.constant([1])", ("int32",)), to, code)


@pytest.fixture(scope="module")
def committed() -> dict[str, dict[str, Any]]:
    """The conversions that are told, by their names. That they are what the programs gave says `test_products`."""
    whole = json.loads((ROOT / FOLDER / "conversions.json").read_text("utf-8"))
    return {f"{row['from']} -> {row['to']}": row for row in whole["conversions"]}


@pytest.fixture(scope="module")
def kept(programs: Programs) -> dict[str, dict[str, Any]]:
    """What each conversion keeps; nothing where one cannot be asked, since the test of the product says so."""
    try:
        return facts(programs, conversions(ROOT))
    except SnippetError:
        return {}


def test_every_kind_has_a_way_to_every_kind(committed: dict[str, dict[str, Any]]) -> None:
    assert list(committed) == [f"{source} -> {to}" for source in NAMES for to in NAMES]


def test_each_program_gives_the_kind_that_it_says(committed: dict[str, dict[str, Any]]) -> None:
    assert {name: row["gives"]["kind"] for name, row in committed.items() if row["gives"]["kind"] != row["to"]} == {}


@of_all
def test_the_numbers_come_through(kept: dict[str, dict[str, Any]]) -> None:
    numbers = {name: facts["numbers"] for name, facts in kept.items()}
    without = {name for name in kept if name.endswith("-> KerasTensor")} | SYMBOLIC
    assert numbers == {name: None if name in without else True for name in kept}


@of_all
def test_the_diagonal_is_a_copy(kept: dict[str, dict[str, Any]]) -> None:
    diagonal = {name: facts for name, facts in kept.items() if len(set(name.split(" -> "))) == 1}
    assert {name: (facts["another"], bool(facts["shares"])) for name, facts in diagonal.items()} == dict.fromkeys(
        diagonal, (True, False)
    )


def test_facts_that_are_known_otherwise_are_found(committed: dict[str, dict[str, Any]]) -> None:
    """So that a probe which says the same of everything is not believed."""
    assert committed["tf.Variable -> EagerTensor"]["gradient"] is True
    assert committed["EagerTensor -> NumPy array"]["gradient"] is False
    assert committed["NumPy array -> EagerTensor"]["gradient"] is None
    assert committed["EagerTensor -> tf.Variable"]["device"] == "default"
    assert committed["keras.Variable -> tf.Variable"]["device"] == "kept"
    assert committed["EagerTensor -> NumPy array"]["device"] == "main memory"
    assert committed["EagerTensor -> NumPy array"]["lazy"] is False
    assert committed["EagerTensor -> SparseTensor"]["lazy"] is True
    assert committed["tf.Variable -> keras.Variable"]["shares"] is True
    assert committed["NumPy array -> EagerTensor"]["shares"] is False
    assert committed["Python list -> EagerTensor"]["dtype"] == {"float": "float32", "int": "int32"}


def test_the_page_has_each_table_under_its_heading() -> None:
    text = PAGE.read_text("utf-8")
    for kind in KINDS:
        heading = f"## From {kind.title} {{#from-{kind.slug}}}\n"
        assert f'{heading}\n--8<-- "conversions/from-{kind.slug}.md"\n' in text


def test_a_conversion_that_gives_something_else_is_seen(programs: Programs) -> None:
    way = from_eager("NumPy array", "tf.identity(x)")
    with pytest.raises(SnippetError, match=r"eagertensor\.toml: EagerTensor -> NumPy array gives EagerTensor; correct"):
        document([way], results(programs, [program(way)]), {way.name: KEPT}, {})


@pytest.mark.parametrize(
    ("to", "facts", "wrong"),
    [
        ("EagerTensor", {}, None),
        ("EagerTensor", {"another": False}, "is no copy"),
        ("EagerTensor", {"shares": True}, "is no copy"),
        ("NumPy array", {"another": False, "shares": True}, None),
        ("NumPy array", {"numbers": False}, "loses numbers"),
        ("NumPy array", {"numbers": None}, None),
    ],
)
def test_what_a_conversion_must_keep(to: str, facts: dict[str, Any], wrong: str | None) -> None:
    assert fault(from_eager(to, "x"), Result("works", to), {**KEPT, **facts}) == wrong


def test_a_conversion_that_raises_names_itself(programs: Programs) -> None:
    way = from_eager("NumPy array", "x.no_such_method()")
    with pytest.raises(
        SnippetError, match=r"eagertensor\.toml: EagerTensor -> NumPy array raises AttributeError while"
    ):
        facts(programs, [way])
    with pytest.raises(SnippetError, match=r"EagerTensor -> NumPy array raises AttributeError: .*no_such_method"):
        document([way], results(programs, [program(way)]), {way.name: KEPT}, {})


def test_a_wrong_probe_is_told_with_the_name_of_the_conversion(programs: Programs, tmp_path: Path) -> None:
    probe = tmp_path / "probe.py"
    probe.write_text("def facts(task):\n    return 1 / 0\n", "utf-8")
    with pytest.raises(SnippetError, match=r"EagerTensor -> NumPy array raises ZeroDivisionError while it is asked"):
        facts(programs, [from_eager("NumPy array", "x.numpy()")], probe)
    probe = tmp_path / "crash.py"
    probe.write_text("import os\n\nos._exit(3)\n", "utf-8")
    with pytest.raises(SnippetError, match=r"^EagerTensor -> NumPy array .*ended with 3"):
        facts(programs, [from_eager("NumPy array", "x.numpy()")], probe)


def test_one_changed_conversion_is_one_sentence_that_names_it_and_both_values(
    tmp_path: Path, programs: Programs
) -> None:
    path = f"{FOLDER}/conversions.json"
    before = (ROOT / path).read_text("utf-8")
    whole = json.loads(before)
    whole["conversions"][10]["device"] = "main memory"
    product = replace(CONVERSIONS, files=lambda *_: {path: before}, owned=())
    write(product, tmp_path, programs)
    product = replace(product, files=lambda *_: {path: json.dumps(whole)})
    [change] = changes(product, tmp_path, programs)
    assert change.sentence.split("\n")[0] == (
        f"{path} (EagerTensor -> EagerTensor, device: was 'default', is 'main memory') "
        "is not what it is made from; if this is right: pytest --update-examples -k 'product and conversions'"
    )
    assert parts("| a |", "| b |") == []
