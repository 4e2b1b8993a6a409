"""The conversion tables are what the conversions gave."""

from typing import Any

import pytest
from engine.checkout import ROOT
from conversions import probe as conversion_probe
from engine import programs as cells
from engine.book import Book
from engine.programs import Cell, Seen
from conversions.probe import name
from conversions.tables import as_json, document, pairs, program, slug, tables
from conversions.ways import CONVERSIONS, SOURCES, Conversion, Source
from engine.errors import SnippetError
from matrix.operations import NAMES
from kit.product import settle

FOLDER = ROOT / "docs" / "assets" / "generated" / "conversions"
PAGE = ROOT / "docs" / "reference" / "conversions.md"
PAIRS = {name(*pair): pair for pair in pairs()}


@pytest.fixture(scope="module")
def seen(book: Book) -> dict[str, Seen]:
    """What each program gave."""
    return cells.run([Cell(name(*pair), program(*pair)) for pair in pairs()], ROOT, book.runner)


@pytest.fixture(scope="module")
def kept(book: Book) -> dict[str, dict[str, Any]]:
    """What each conversion keeps."""
    return conversion_probe.keeps(pairs(), ROOT, book.runner)


def test_every_kind_has_a_way_to_every_kind() -> None:
    assert tuple(source.name for source in SOURCES) == NAMES == tuple(CONVERSIONS)
    assert {source: tuple(way.to for way in ways) for source, ways in CONVERSIONS.items()} == dict.fromkeys(
        NAMES, NAMES
    )


@pytest.mark.parametrize("pair", PAIRS)
def test_the_program_gives_what_it_says(seen: dict[str, Seen], pair: str) -> None:
    found = seen[pair]
    wanted = PAIRS[pair][1].to
    assert found.outcome == "works", f"raises {found.error}: {found.text}; correct engine/conversions.py"
    assert found.kind == wanted, f"gives {found.kind}; correct engine/conversions.py"


@pytest.mark.parametrize("pair", PAIRS)
def test_the_numbers_come_through(kept: dict[str, dict[str, Any]], pair: str) -> None:
    source, conversion = PAIRS[pair]
    without = conversion.to == "KerasTensor" or name(source, conversion) in SYMBOLIC
    assert kept[pair]["numbers"] is (None if without else True)


SYMBOLIC = {
    "KerasTensor -> SymbolicTensor",
    *(f"SymbolicTensor -> {kind}" for kind in ("SymbolicTensor", "RaggedTensor", "SparseTensor")),
}
"""What gives no numbers that could be compared, beside a KerasTensor."""


@pytest.mark.parametrize("kind", NAMES)
def test_the_diagonal_is_a_copy(kept: dict[str, dict[str, Any]], kind: str) -> None:
    assert kept[f"{kind} -> {kind}"]["another"] is True
    assert not kept[f"{kind} -> {kind}"]["shares"]


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


def test_the_files_are_what_was_seen(
    book: Book, seen: dict[str, Seen], kept: dict[str, dict[str, Any]], updating: bool
) -> None:
    versions = {label: version for label, version in book.ran_on().items() if label != "Python"}
    told = document(seen, kept, versions)
    files = {"conversions.json": as_json(told), **tables(told)}
    for file, content in files.items():
        settle(FOLDER / file, content, updating)
    assert sorted(path.name for path in FOLDER.iterdir()) == sorted(files)


def test_the_page_has_each_table_under_its_heading() -> None:
    text = PAGE.read_text("utf-8")
    for kind in NAMES:
        article = "an" if kind == "EagerTensor" else "a"
        heading = f"## From {article} {kind} {{#from-{slug(kind)}}}\n"
        assert f'{heading}\n--8<-- "conversions/from-{slug(kind)}.md"\n' in text


def test_a_conversion_that_gives_something_else_is_seen(book: Book) -> None:
    wrong = SOURCES[1], Conversion("NumPy array", "tf.identity(x)")
    found = cells.run([Cell("wrong", program(*wrong))], ROOT, book.runner)["wrong"]
    assert (found.outcome, found.kind) == ("works", "EagerTensor")


def test_a_conversion_that_raises_names_itself(book: Book) -> None:
    source: Source = SOURCES[1]
    with pytest.raises(SnippetError, match=r"EagerTensor -> NumPy array.*AttributeError"):
        conversion_probe.keeps([(source, Conversion("NumPy array", "x.no_such_method()"))], ROOT, book.runner)
