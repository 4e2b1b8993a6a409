"""The one rule by which a text with holes fits a message, and that the page's script reads letters alike."""

import pytest

from kit import holes
from kit.node import run_module

pytestmark = pytest.mark.depends("tests/kit", "docs/assets/scripts")

LONG = "x" * (holes.GAP + 1)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("'{name}' object is not callable", "'Dense' object is not callable"),
        ("object is not callable", "TypeError: 'Dense' object\n  is not  callable."),
        ("Call `add_loss` first", "call add_loss first"),
        ("the layer \u201c{name}\u201d is", "the layer \"a\" is"),
        ("expected {a}, found {b}.", "expected 1, found 2"),  # a last point is no evidence
        ("{a} has no {b} here", "It has no end, and has no place here"),
        ("begins {value} ends", f"begins {LONG[1:]} ends"),
        ("aa{x}aab and aa", "aaab aabandaa"),
    ],
)  # fmt: skip
def test_a_text_fits(text: str, message: str) -> None:
    assert holes.fits(text, message)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("has no {b} here", "here it has no end"),  # another order
        ("abcd{x}cdef", "abcdef"),  # pieces that overlap
        ("'{name}' object is not callable", "'Dense' object is not iterable"),
        ("begins {value} ends", f"begins {LONG} ends"),
        ("{a}: {b}", "anything: at all"),  # no evidence
        ("", "anything"),
    ],
)
def test_a_text_does_not_fit(text: str, message: str) -> None:
    assert not holes.fits(text, message)


def test_a_longer_text_has_more_letters_of_evidence() -> None:
    assert holes.letters("'{name}' object has no attribute 'wake'") > holes.letters("'{name}' object has no {what}")
    assert holes.letters("{a}, {b} is") == 0


@pytest.mark.parametrize(
    ("text", "message", "part"),
    [
        ("not {what} here", "File a\nThere is Not\n  cake here. Go on", "Not\n  cake here"),
        ("'{name}' is asleep", "before\nit says 'me' is asleep\nafter", "it says 'me' is asleep"),
        ("is asleep: {name}", "before\nhe is asleep: you\nafter", "is asleep: you"),
        ("`call()` is asleep in `{name}`", "it says\n`call()` is asleep in `me`", "`call()` is asleep in `me`"),
        ("take `{name}` as `get()`", "now take `me` as `get()`.", "take `me` as `get()`"),
        ("nothing of this", "before", None),
    ],
)
def test_the_place_of_a_text_in_a_message(text: str, message: str, part: str | None) -> None:
    span = holes.place(text, message)
    assert (message[slice(*span)] if span else None) == part


def test_holes_are_shown_and_filled() -> None:
    assert holes.shown("{a} is {b}") == "… is …"
    assert holes.filled("{a} is {b}", ["x", "y", "z"]) == "x is y"


def test_the_script_of_the_page_reads_the_same_letters() -> None:
    characters = [chr(code) for code in range(0x10000) if not 0xD800 <= code < 0xE000]
    source = 'import { squeezed } from "./finder-read.js"; export default (texts) => texts.map(squeezed);'
    theirs = run_module(source, characters)
    assert [char for char, other in zip(characters, theirs, strict=True) if holes.squeezed(char) != other] == []
