"""The wordings of other versions come to the entry of their raise, and to no other."""

from dataclasses import dataclass, replace

import pytest

from errors.entries import Entry, Variant
from errors.variants import unknown, with_wordings

pytestmark = pytest.mark.depends("tests/errors", "tests/kit", "docs/assets/generated/atlas")

ENTRY = Entry(
    "expects", "g", "Layer {a} expects {b} inputs", "ValueError", "", "", "", (), "errors/expects", (), (), False, None
)
OTHER = replace(ENTRY, slug="other", text="Layer {a} expects inputs of a rank")
RAISED = {
    "expects": [("ValueError", "Layer dense expects 2 inputs, but it received 3.")],
    "other": [("ValueError", "Layer dense expects inputs of a rank")],
}


@dataclass(frozen=True)
class Said:
    text: str
    versions: str = "Keras 2.3"
    family: int = 0
    type: str = "ValueError"
    page: str = "reference/atlas.md"


NOW = Said("Layer {} expects {} inputs, but it received {}.", "Keras 3.15")


def texts(*said: Said, entry: Entry = ENTRY) -> list[str]:
    return [variant.text for variant in with_wordings([entry, OTHER], said, RAISED)[0].variants]


def test_a_wording_of_the_same_raise_is_a_variant() -> None:
    old = Said("The number of inputs of layer {} must be {}")
    assert texts(NOW, old) == [old.text]
    [variant] = with_wordings([ENTRY, OTHER], [NOW, old], RAISED)[0].variants
    assert variant == Variant(old.text, "Keras 2.3", "../reference/atlas.md", same=False)


@pytest.mark.parametrize(
    "old",
    [
        Said("The number of inputs of layer {} must be {}", family=1),
        Said("Layer {} expects"),
        Said("Layer {} expects {} inputs of another kind"),
        Said("Layer {} expects inputs of"),
    ],
    ids=["of another raise", "too short", "known already", "of another entry too"],
)
def test_no_variant_is(old: Said) -> None:
    assert texts(NOW, old) == []


def test_a_raise_that_says_it_of_other_things_too_is_not_the_entrys() -> None:
    general, old = Said("Layer {} expects {}, but it received {}."), Said("A layer called {} expects just {}")
    raised = {"expects": [("ValueError", "Layer dense expects many inputs, but it received 3.")]}
    for text in ("Layer dense expects {b}, but it", "Layer {a} expects many {b}, but it"):
        assert with_wordings([replace(ENTRY, text=text)], [general, old], raised)[0].variants == ()
    assert with_wordings([replace(ENTRY, text="Layer {a} expects {b}, but")], [general, old], raised)[0].variants != ()


def test_a_raise_of_another_type_and_one_elsewhere_in_the_message_are_not_the_entrys() -> None:
    old = Said("The number of inputs of layer {} must be {}")
    assert texts(replace(NOW, type="TypeError"), old) == []
    assert texts(replace(NOW, type="Exception"), replace(old, type="Exception")) == [old.text]
    elsewhere = {
        **RAISED,
        "expects": [("ValueError", "Could not infer the output of a layer.\nLayer dense expects 2 inputs")],
    }
    around = Said("Could not infer the output of a layer.", family=3)
    entries = with_wordings([ENTRY], [around, Said("The output of a layer is unknown", family=3)], elsewhere)
    assert entries[0].variants == ()


def test_an_entry_names_wordings_that_its_snippets_do_not_come_to() -> None:
    old, older = (
        Said("Graph disconnected: no value for {}", family=7),
        Said("Graph is disconnected at layer {}", family=7),
    )
    entry = replace(ENTRY, older=("Graph disconnected",))
    assert texts(NOW, old, older, entry=entry) == [old.text, older.text]
    assert unknown([entry], [old]) == []
    [finding] = unknown([replace(ENTRY, older=("No such words",))], [old])
    assert "expects.toml: no release says 'No such words'" in finding


def test_a_wording_with_no_more_than_the_entrys_words_is_not_shown() -> None:
    entry = replace(ENTRY, text="Layer {a} expects {b} inputs that have names")
    raised = {"expects": [("ValueError", "Layer dense expects 2 inputs that have names")]}
    [variant] = with_wordings([entry], [Said("Layer {} expects {} inputs that have")], raised)[0].variants
    assert variant.same
