"""The committed atlas is what its program makes of its list of releases, small, and in its form. Nothing is fetched."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from atlas.api import Api, Name, Thing
from atlas.check import faults
from atlas.documents import COMMAND, MESSAGES, NAMES, canonical, messages, public_names
from atlas.facts import Facts
from atlas.raises import Message
from atlas.readings import readings
from atlas.releases import releases
from atlas.spots import ASKED, RECORD, first_release
from engine.checkout import DOCS, ROOT

pytestmark = pytest.mark.depends(
    "tests/atlas", "docs/assets/generated/atlas", "docs/assets/schemas", ".github/CONTRIBUTING.md"
)

SCHEMAS = DOCS / "assets" / "schemas"


@pytest.fixture(scope="module", params=[MESSAGES, NAMES], ids=lambda path: path.stem)
def document(request: pytest.FixtureRequest) -> tuple[Path, str]:
    """One of the files: its path and its text."""
    return request.param, (ROOT / request.param).read_text("utf-8")


def test_the_atlas_is_complete_small_and_in_its_form(document: tuple[Path, str]) -> None:
    path, text = document
    if findings := list(faults(path, text, SCHEMAS)):
        pytest.fail("\n".join(findings), pytrace=False)


def test_it_holds_what_the_releases_hold() -> None:
    said, offered = (json.loads((ROOT / path).read_text("utf-8")) for path in (MESSAGES, NAMES))
    assert len(said["texts"]) > 5000
    assert sum(len(rows) for _, rows in offered["modules"]) > 4000
    assert sum(map(bool, said["next"])) > 500


def test_its_command_stands_where_a_contributor_looks() -> None:
    assert COMMAND in (ROOT / ".github" / "CONTRIBUTING.md").read_text("utf-8")


def test_ten_answers_stood_the_look_into_the_wheels() -> None:
    """`python tests/atlas/spots.py` looked; what the atlas says now is what it said then."""
    listed = sorted((each for release in releases() for each in readings(release)), key=lambda each: each.order)
    recorded = json.loads(RECORD.read_text("utf-8"))
    assert [(spot["kind"], spot["asked"], spot["words"]) for spot in recorded] == [*ASKED]
    wrong = [
        f"{spot['asked']}: the atlas says {first}, the wheels {spot['first']}; run: python tests/atlas/spots.py"
        for spot in recorded
        for first in [listed[first_release(spot["kind"], spot["asked"])].label]
        if first != spot["first"]
    ]
    assert not wrong, "\n".join(wrong)


Break = Callable[[Any], object]
LAYER = Thing("name= shape=", {"call": "x"})


@pytest.fixture(scope="module")
def small() -> dict[Path, str]:
    """Both files of releases that say and offer little."""
    listed = sorted((each for release in releases() for each in readings(release)), key=lambda each: each.order)
    facts = [Facts(each.label, {}, Api({}, {}, ("keras",))) for each in listed]
    said = tuple(Message("f", kind, "words enough to be known") for kind in ("KeyError", "TypeError"))
    offered = {
        "keras.Layer": Name("class", "a"),
        "keras.x.Layer": Name("class", "b"),
        "keras.x.f": Name("function", "c"),
    }
    things = {"a": LAYER, "b": Thing("", {}, ("a", "?")), "c": Thing("x")}
    facts[3] = Facts("", {"keras/a.py": said, "keras/b.py": said[:1]}, Api(offered, things, ()))
    facts[4] = Facts("", {"keras/b.py": (Message("g", "KeyError", "other words enough to be known"),)}, Api({}, {}, ()))
    return {MESSAGES: canonical(messages(listed, facts)), NAMES: canonical(public_names(listed, facts))}


def test_a_small_atlas_has_no_fault(small: dict[Path, str]) -> None:
    assert [fault for path, text in small.items() for fault in faults(path, text, SCHEMAS)] == []


def swap(listed: list[Any]) -> None:
    listed[0], listed[1] = listed[1], listed[0]


@pytest.mark.parametrize(
    ("path", "change", "sentence"),
    [
        (
            MESSAGES,
            lambda it: it.update(program="0" * 16),
            "another state of tests/atlas; run: python tests/atlas/build.py",
        ),
        (NAMES, lambda it: it.update(list="0" * 16), "another tests/atlas/releases.toml; run: python"),
        (NAMES, lambda it: it["releases"].pop(), "releases are not those of"),
        (MESSAGES, lambda it: it["spans"][0].append(10**6), "is no list of runs"),
        (MESSAGES, lambda it: it["spans"].append([0, 0, 1, 1]), "is no list of runs"),
        (MESSAGES, lambda it: it["spans"].append([0, 1, 3, 3]), "a span is missing, or one that nothing uses"),
        (MESSAGES, lambda it: it["texts"].pop(), "not equally long"),
        (MESSAGES, lambda it: swap(it["files"]), "not sorted"),
        (MESSAGES, lambda it: it["types"].pop(), "a type has no name"),
        (MESSAGES, lambda it: it["next"].__setitem__(0, 10**6), "is no message of its type"),
        (MESSAGES, lambda it: it["texts"].__setitem__(0, ""), r"\.texts\[0\] is not what docs/assets/schemas/"),
        (NAMES, lambda it: swap(it["modules"]), "not sorted"),
        (NAMES, lambda it: swap(it["modules"][-1][1]), "not sorted"),
        (NAMES, lambda it: it["signatures"].append("x y z a"), "a span or signature is missing, or one"),
        (NAMES, lambda it: it["modules"][0][1].append(["~z", 0, "keras.absent"]), "another name of keras.absent"),
        (
            NAMES,
            lambda it: it["modules"][0][1].append(["~z", 0, [], [["keras.absent", 0]], []]),
            "the base keras.absent",
        ),
        (NAMES, lambda it: it["releases"].append(list(range(200_000))), "bytes compressed"),
    ],
)
def test_what_is_broken_is_a_sentence(path: Path, change: Break, sentence: str, small: dict[Path, str]) -> None:
    broken = json.loads(small[path])
    change(broken)
    with pytest.raises(AssertionError, match=sentence):
        assert not list(faults(path, canonical(broken), SCHEMAS))


def test_another_way_of_writing_it_is_a_fault(small: dict[Path, str]) -> None:
    for path, text in small.items():
        [fault] = faults(path, text.replace(",", ", ", 1), SCHEMAS)
        assert "not as the program writes it" in fault
