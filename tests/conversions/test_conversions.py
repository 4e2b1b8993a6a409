"""Each conversion gives the kind that it says, keeps its numbers, and what is told of it was found by doing it."""

import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from conversions.document import document, fault
from conversions.products import CONVERSIONS, FOLDER, conversions_programs, parts
from conversions.programs import facts, program
from conversions.ways import FOLDER as WAYS
from conversions.ways import Conversion, conversions
from engine.checkout import ROOT
from engine.errors import SnippetError
from engine.programs import Programs
from kit.kinds import KINDS, NAMES
from kit.product import changes, write
from kit.results import Result, results

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
    return Conversion(next(way.source for way in conversions(ROOT) if way.source.kind.name == "EagerTensor"), to, code)


@pytest.fixture(scope="module")
def kept(programs: Programs) -> dict[str, dict[str, Any]]:
    """What each conversion keeps."""
    return facts(programs, conversions(ROOT))


def test_every_kind_has_a_way_to_every_kind() -> None:
    names = [(way.source.kind.name, way.to) for way in conversions(ROOT)]
    assert names == [(source, to) for source in NAMES for to in NAMES]


@of_all
def test_each_program_gives_the_kind_that_it_says(programs: Programs) -> None:
    ways = conversions(ROOT)
    own = results(programs, map(program, ways))
    wrong = {
        way.name: own[way.name] for way in ways if (own[way.name].outcome, own[way.name].kind) != ("works", way.to)
    }
    assert wrong == {}


@of_all
def test_the_numbers_come_through(kept: dict[str, dict[str, Any]]) -> None:
    without = {way.name for way in conversions(ROOT) if way.to == "KerasTensor"} | SYMBOLIC
    assert {name: facts["numbers"] for name, facts in kept.items()} == {
        name: None if name in without else True for name in kept
    }


@of_all
def test_the_diagonal_is_a_copy(kept: dict[str, dict[str, Any]]) -> None:
    diagonal = [kept[f"{kind} -> {kind}"] for kind in NAMES]
    assert [(facts["another"], bool(facts["shares"])) for facts in diagonal] == [(True, False)] * len(NAMES)


@of_all
def test_facts_that_are_known_otherwise_are_found(kept: dict[str, dict[str, Any]]) -> None:
    """So that a probe which says the same of everything is not believed."""
    assert kept["tf.Variable -> EagerTensor"]["gradient"] is True
    assert kept["EagerTensor -> NumPy array"]["gradient"] is False
    assert kept["NumPy array -> EagerTensor"]["gradient"] is None
    assert kept["EagerTensor -> tf.Variable"]["device"] == "CPU:0"
    assert kept["keras.Variable -> tf.Variable"]["device"] == "CPU:1"
    assert kept["EagerTensor -> NumPy array"]["lazy"] is False
    assert kept["EagerTensor -> SparseTensor"]["lazy"] is True
    assert kept["tf.Variable -> keras.Variable"]["shares"] is True
    assert kept["NumPy array -> EagerTensor"]["shares"] is False
    assert kept["Python list -> EagerTensor"]["dtype"] == {"float": "float32", "int": "int32"}


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


@pytest.mark.parametrize(
    ("file", "change", "sentence"),
    [
        ("eagertensor.toml", ("make = ", "make "), "eagertensor.toml:4: is no TOML ("),
        ("eagertensor.toml", ("[to]", "[ti]"), "eagertensor.toml: the file has 'ti'; take it out, or choose one of "),
        ("eagertensor.toml", ("make = ", "made = "), "eagertensor.toml: the file has 'made'; take it out, or choose one of "),
        ("eagertensor.toml", ("RaggedTensor = ", "Ragged = "), "eagertensor.toml: converts to 'Ragged', which is no kind; choose from "),
        ("eagertensor.toml", ('"tf.Variable" = "tf.Variable(x)"\n', ""), "eagertensor.toml: has no way to tf.Variable; add a line to [to], or "),
        ("eagertensor.toml", ('"x.numpy()"', '"x.numpy("'), "eagertensor.toml: the way to NumPy array is no Python ("),
        ("eagertensor.toml", ('"x.numpy()"', "3"), "eagertensor.toml: the way to NumPy array has a 'code' that is not text, or is empty; correct it."),
        ("eagertensor.toml", ("why = ", "because = "), "eagertensor.toml: the way round to KerasTensor has 'because'; take it out, or "),
        ("eagertensor.toml", None, "eagertensor.toml: is missing; write it, or take it back from Git."),
        ("other.toml", None, "other.toml: is of none of the nine kinds; its name must be one of "),
    ],
)  # fmt: skip
def test_half_written_data_is_one_sentence(
    tmp_path: Path, programs: Programs, file: str, change: tuple[str, str] | None, sentence: str
) -> None:
    shutil.copytree(ROOT / WAYS, tmp_path / WAYS)
    path = tmp_path / WAYS / file
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
    assert str(caught.value).startswith(f"{WAYS}/{sentence}")
