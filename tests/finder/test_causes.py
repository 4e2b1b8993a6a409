"""Of a message with several causes, the finder names the one whose sign is in the paste, and none where there is no sign."""

from collections.abc import Sequence
from typing import Any

import pytest

from engine.checkout import ROOT
from engine.programs import Programs
from finder.ask import Entry, ask, entries
from finder.tracebacks import LOOKS, of_part, parts, tracebacks

pytestmark = pytest.mark.depends(
    "snippets/errors", "docs/assets/scripts", "docs/assets/generated/errors", "tests/finder", "tests/kit"
)

Cause = dict[str, Any]
Paste = tuple[str, Cause, str]
"""A name, the cause that it is of, and what is pasted."""


def several(known: Sequence[Entry]) -> list[Entry]:
    """The entries that have more than one cause."""
    return [entry for entry in known if len(entry["causes"]) > 1]


def wrong(known: Sequence[Entry], pastes: Sequence[Paste]) -> list[str]:
    """Pastes for which the first cause is not theirs; a cause without signs must not be taken for another."""
    answers = ask(known, [paste for _, _, paste in pastes])
    return [
        f"{name}: shows {answer.causes}, not {cause['name']!r}; correct `shows` of the causes of {answer.hits}"
        for (name, cause, _), answer in zip(pastes, answers, strict=True)
        if answer.causes[:1] != ((cause["name"],) if cause["shows"] else ())
    ]


@pytest.fixture(scope="module")
def known() -> list[Entry]:
    return entries(ROOT)


@pytest.fixture(scope="module", params=parts())
def pasted(request: pytest.FixtureRequest, known: list[Entry], programs: Programs) -> list[Paste]:
    """Each traceback of each cause of a part, in both looks."""
    shown = tracebacks(programs, of_part(request.param, ROOT))
    return [
        (f"{name} ({look})", cause, getattr(shown[name], look))
        for entry in several(known)
        for cause in entry["causes"]
        for name in cause["failing"]
        if name in shown
        for look in LOOKS
    ]


def test_each_cause_is_named_for_its_own_tracebacks(known: list[Entry], pasted: list[Paste]) -> None:
    findings = wrong(known, pasted)
    assert pasted
    assert not findings, "\n".join(findings)


def test_a_sign_of_another_cause_is_a_finding(known: list[Entry]) -> None:
    signs: list[Cause] = [
        {"name": "own", "sign": ["yours"], "shows": ["class 'Mine'"], "fix": [], "pair": None, "failing": []},
        {"name": "other", "sign": ["Keras's"], "shows": ["class 'Dense'"], "fix": [], "pair": None, "failing": []},
    ]
    entry = {**known[0], "type": "TypeError", "texts": ["Error when deserializing class '{name}'"], "causes": signs}
    paste = "TypeError: Error when deserializing class 'Dense' using config={}"
    assert wrong([entry], [("a", signs[1], paste)]) == []
    assert len(wrong([entry], [("a", signs[0], paste)])) == 1
    assert ask([entry], [paste.replace("Dense", "Other")])[0].causes == ()
