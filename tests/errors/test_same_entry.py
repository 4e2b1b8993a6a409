"""Tests and page agree: Python and the finder's script name the same entry for every message that a snippet raises."""

import dataclasses

import pytest

from engine.checkout import ROOT, SNIPPETS, snippet_paths
from engine.errors import SnippetError
from errors.entries import entry_for, message
from errors.signatures import Signature, committed
from kit.node import run_module

ASK = """import { find, prepare } from "./finder-match.js";
export default ({ entries, pastes }) => {
  const known = prepare(entries);
  return pastes.map((paste) => find(known, paste)).map(({ kind, hits }) =>
    kind === "sure" || kind === "wrapper" ? hits[0].entry.slug : null);
};"""

FRAME = 'Traceback (most recent call last):\n  File "/venv/site-packages/tensorflow/a.py", line 2, in f\n    g(1)\n'
"""Some messages could come from any program; the page wants a traceback that leads through Keras or TensorFlow."""


def differing(known: list[Signature], messages: dict[str, tuple[str, str]]) -> list[str]:
    """The snippets for whose message Python and the script name different entries."""
    pastes = [f"{FRAME}{kind}: {text}" for kind, text in messages.values()]
    theirs = run_module(ASK, {"entries": [dataclasses.asdict(each) for each in known], "pastes": pastes})
    ours = [entry_for(known, kind, text) for kind, text in messages.values()]
    return [
        f"snippets/{name}: the tests name {our}, the page names {their}; one of kit/holes.py and finder-match.js is wrong."
        for name, our, their in zip(messages, ours, theirs, strict=True)
        if our != their
    ]


@pytest.fixture(scope="module")
def messages() -> dict[str, tuple[str, str]]:
    """Type and message of every snippet that raises, whether an entry names it or not."""
    recorded = {}
    for path in snippet_paths():
        if "  # raises " not in path.read_text("utf-8", "replace"):
            continue
        try:
            recorded[path.relative_to(SNIPPETS).as_posix()] = message(path, ROOT)
        except SnippetError:
            continue
    return recorded


def test_python_and_the_page_name_the_same_entry(messages: dict[str, tuple[str, str]]) -> None:
    known = committed(ROOT)
    assert sum(entry_for(known, *each) is not None for each in messages.values()) > 100
    findings = differing(known, messages)
    assert not findings, "\n".join(findings)


def test_a_disagreement_is_found(messages: dict[str, tuple[str, str]]) -> None:
    known = committed(ROOT)
    capital = {name: (kind, text.replace("Tensor", "Table")) for name, (kind, text) in messages.items()}
    other = [dataclasses.replace(each, type="Exception", texts=(each.texts[0][:40],)) for each in known]
    assert differing(other, capital)
