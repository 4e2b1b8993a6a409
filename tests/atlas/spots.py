"""Checks ten answers of the atlas against the wheels, without what reads them: words that stand in a source file, or do not.

    python tests/atlas/spots.py

It prints and writes, for each answer, the file of the first release that has it and the release before, which has it nowhere.
"""

import hashlib
import json
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from atlas.committed import messages, names
from atlas.readings import Reading, readings
from atlas.releases import releases
from atlas.wheels import Sources, sources
from engine.checkout import ROOT
from engine.files import write_atomically

RECORD = Path(__file__).with_name("spots.json")
ASKED = (
    ("name", "keras.ops.logdet", '"keras.ops.logdet"'),
    ("name", "keras.ops.erfinv", '"keras.ops.erfinv"'),
    ("name", "keras.layers.RMSNormalization", 'keras_export("keras.layers.RMSNormalization")'),
    ("name", "tf.experimental.ExtensionType", "experimental.ExtensionType"),
    ("member", "tf.data.Dataset.rebatch", "def rebatch(self"),
    ("member", "keras.layers.Layer.build_from_config", "def build_from_config(self"),
    ("message", "cannot be used as input to a TensorFlow function", "cannot be used as input to a TensorFlow function"),
    ("message", "`inputs` not connected to `outputs`", "`inputs` not connected"),
    ("message", "Could not locate {} '{}'. Make sure custom classes", "Make sure custom classes"),
    ("message", "Keras symbolic inputs/outputs do not implement `__len__`", "implement `__len__`"),
)
"""A name, a member or the beginning of a message, and words of the source that make it so."""


@dataclass(frozen=True)
class Spot:
    """An answer: the first release, with a file of it that holds the words, and the release before, where none does."""

    asked: str
    kind: str
    words: str
    first: str
    file: str
    sha256: str
    before: str


def first_release(kind: str, asked: str) -> int:
    """The number of the first release that has it, by the committed atlas."""
    if kind == "message":
        return min(min(each.releases) for each in messages(ROOT) if asked in each.text)
    if kind == "member":
        owner, _, member = asked.rpartition(".")
        return min(names(ROOT).members(owner)[member])
    return min(names(ROOT).of(asked))


def _holds(modules: Sources, reading: Reading, words: str) -> str | None:
    own = (path for path in modules if reading.messages.match(path))
    return next((path for path in own if words in modules[path]), None)


def spot(kind: str, asked: str, words: str, listed: list[Reading]) -> Spot:
    """An answer, checked. Raises AssertionError where the wheels say something else."""
    number = first_release(kind, asked)
    reading, before = listed[number], listed[number - 1]
    assert reading.order[0] == before.order[0], f"{asked}: {reading.label} is the oldest release that was read"
    modules = sources(reading.release)
    path = _holds(modules, reading, words)
    assert path, f"{asked}: the atlas says {reading.label}, and no file of that holds {words}"
    earlier = _holds(sources(before.release), before, words)
    assert not earlier, f"{asked}: the atlas says {reading.label}, and {earlier} of {before.label} holds {words}"
    digest = hashlib.sha256(modules[path].encode()).hexdigest()
    return Spot(asked, kind, words, reading.label, path, digest, before.label)


def main() -> int:
    """Check all; returns 1, with a sentence, where one is wrong."""
    listed = sorted((each for release in releases() for each in readings(release)), key=lambda each: each.order)
    spots = []
    for kind, asked, words in ASKED:
        try:
            spots.append(spot(kind, asked, words, listed))
        except AssertionError as error:
            print(error, file=sys.stderr)
            return 1
        print(f"{asked}: {spots[-1].first}, in {spots[-1].file}; {spots[-1].before} has it nowhere")
    write_atomically(RECORD, (json.dumps([asdict(each) for each in spots], indent=1) + "\n").encode())
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
