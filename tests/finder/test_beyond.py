"""Where no entry fits, the finder says what the releases say: whose message it is, what the names are, and which versions."""

import json
import statistics
from pathlib import Path
from typing import Any

import pytest

from engine.checkout import ROOT
from engine.programs import Program, Programs
from finder.pastes import LOG, UNRELATED, narrow
from finder.says import GENERATED, Said, says
from finder.tracebacks import LOOKS, program, tracebacks

pytestmark = pytest.mark.depends("docs/assets/scripts", GENERATED.as_posix(), "tests/finder", "tests/kit")

REAL = Path(__file__).with_name("real-pastes.json")
"""Pastes of readers, with the versions that they had; `truth` is the Keras, null where the atlas does not reach back so far."""

CONTAINED = 0.9
"""The share of pastes whose true version is among the inferred ones."""
SPAN = 7
"""Minor releases of Keras that the inferred versions span in the median; what names no module and no line has up to 16."""


def unrelated_programs(_: Path) -> list[Program]:
    """Programs that fail for reasons of Python and NumPy."""
    plain = {name: code for name, code in UNRELATED.items() if not name.startswith(("TensorFlow", "Keras"))}
    return [program(name, f"{code}\n") for name, code in plain.items()]


@pytest.fixture(scope="module")
def real() -> list[tuple[dict[str, Any], Said]]:
    """Each real paste, and what the finder says of it."""
    cases = json.loads(REAL.read_text("utf-8"))
    return list(zip(cases, says(ROOT, [case["paste"] for case in cases]), strict=True))


def row(case: dict[str, Any], said: Said) -> str:
    """A line of the table of real pastes."""
    first = next(iter(said.said), "")
    return f"{case['name']}: {said.kind} {','.join(said.hits)} | {first} | {sorted(said.minors)} | {case['truth']}"


def test_real_pastes_say_from_which_versions_they_can_come(real: list[tuple[dict[str, Any], Said]]) -> None:
    known = [(case, said) for case, said in real if case["truth"]]
    minors = [{label.rpartition(".")[0].replace("tf.keras", "Keras") for label in said.keras} for _, said in known]
    contained = [not inferred or case["truth"] in inferred for (case, _), inferred in zip(known, minors, strict=True)]
    everything = 30
    spans = [len(said.minors) or everything for _, said in known]
    print(*(row(case, said) for case, said in real), sep="\n")
    print(f"{sum(contained)} of {len(known)} contain the true version; spans {sorted(spans)}")
    print(f"median {statistics.median(spans)}")
    assert sum(contained) >= CONTAINED * len(known)
    assert statistics.median(spans) <= SPAN


def test_nothing_fits_none_of_the_real_pastes_whose_message_a_release_has(
    real: list[tuple[dict[str, Any], Said]],
) -> None:
    assert [case["name"] for case, said in real if said.kind == "none" and case["truth"]] == []


NAMES = {
    "TypeError: Layer.add_weight() got multiple values for argument 'shape'": (
        "Layer.add_weight takes name first in Keras 2.3 to 2.15 and tf_keras.",
        "Layer.add_weight takes shape first in Keras 3.0 to 3.13.",
    ),
    "TypeError: add_weight() got multiple values for argument 'shape'": (
        "Layer.add_weight takes name first in Keras 2.3",
    ),
    "AttributeError: 'Sequential' object has no attribute 'output_names'": (
        "Sequential.output_names is in Keras 2.3 to 2.15 and tf_keras.",
        "has output, outputs",
    ),
    "AttributeError: 'InputLayer' object has no attribute 'input_shape'": (
        "InputLayer.input_shape is in Keras 2.3 to 2.15",
    ),
    "AttributeError: 'Functional' object has no attribute '_get_save_spec'": ("_get_save_spec is no public name",),
    "AttributeError: module 'keras.backend' has no attribute 'ctc_batch_cost'": (
        "keras.backend.ctc_batch_cost is in Keras 2.3 to 2.15 and tf_keras.",
        "The newest release has tf.keras.backend.ctc_batch_cost.",
    ),
    "AttributeError: module 'keras.api._v2.keras.utils' has no attribute 'to_ordinal_nothing'": (
        "keras.utils.to_ordinal_nothing is in no release that was read.",
    ),
    "ImportError: cannot import name 'multi_gpu_model' from 'keras.utils' (/venv/keras/utils/__init__.py)": (
        "keras.utils.multi_gpu_model is in Keras 2.3",
    ),
    "ModuleNotFoundError: No module named 'keras.engine.topology'": (
        "The module keras.engine.topology is in Keras 2.3.",
    ),
    "ModuleNotFoundError: No module named 'keras.utils.np_utils'": (
        "The module keras.utils.np_utils is in Keras 2.3 and Keras 2.6 to 2.12.",
    ),
    "TypeError: InputLayer.__init__() got an unexpected keyword argument 'batch_input_shape'": (
        "InputLayer takes batch_input_shape in Keras 2.3.",
        "it may hand it on as one of **kwargs.",
        "there is batch_shape",
    ),
    "TypeError: Adam.__init__() got an unexpected keyword argument 'lr'": ("Adam takes lr in", "learning_rate"),
    "ValueError: Unrecognized keyword arguments passed to Dense: {'batch_input_shape': (None, 3)}": (
        "No release that was read names batch_input_shape among the arguments of Dense.",
    ),
    "TypeError: Layer.build() missing 1 required positional argument: 'input_shape'": (
        "Layer.build needs input_shape in Keras",
    ),
}
"""What the names say of messages; each part must be in it."""


def test_errors_that_python_words_are_explained_from_the_names() -> None:
    lost = []
    for (message, parts), said in zip(NAMES.items(), says(ROOT, NAMES), strict=True):
        text = " ".join(said.said)
        lost += [f"{message}: {part!r} is not in {text!r}" for part in parts if part not in text]
    assert not lost, "\n".join(lost)


def test_a_narrow_terminal_and_a_quotation_are_no_matter() -> None:
    frame = 'Traceback (most recent call last):\n  File "/a/site-packages/keras/src/layers/layer.py", line 1, in f\n'
    pastes = [f"{frame}{message}" for message in NAMES if "Unrecognized" not in message]
    plain = says(ROOT, pastes)
    assert all(said.said for said in plain)
    for change in (lambda text: narrow(text, ""), lambda text: "\n".join(f"> {line}" for line in text.split("\n"))):
        changed = says(ROOT, map(change, pastes))
        assert [said.said for said in changed] == [said.said for said in plain]


FRAME = 'Traceback (most recent call last):\n  File "{}", line {}, in f\n    g()\nValueError: no\n'
VERSIONS = {
    FRAME.format("/v/lib/site-packages/keras/src/engine/base_layer.py", 1): {"Keras 2.13", "Keras 2.14", "Keras 2.15"},
    FRAME.format(r"C:\v\Lib\site-packages\keras\src\engine\base_layer.py", 1): {
        "Keras 2.13",
        "Keras 2.14",
        "Keras 2.15",
    },
    FRAME.format("/v/lib/dist-packages/keras/engine/base_layer.py", 1): {f"Keras 2.{n}" for n in (3, *range(6, 13))},
    FRAME.format("/v/lib/site-packages/keras/src/layers/layer.py", 1): {f"Keras 3.{n}" for n in range(16)},
    FRAME.format("/v/lib/site-packages/tf_keras/src/engine/training.py", 1): {f"tf_keras 2.{n}" for n in range(15, 22)},
    FRAME.format("/v/python3.7/site-packages/tensorflow/python/framework/ops.py", 1): {
        f"Keras 2.{n}" for n in range(3, 12)
    },
    "tensorflow==2.16.2 installed\n" + FRAME.format("/v/site-packages/keras/src/saving/saving_api.py", 1): {
        f"Keras 3.{n}" for n in range(16)
    },
    "Keras: 3.4.1\n" + FRAME.format("/v/site-packages/keras/src/layers/layer.py", 1): {"Keras 3.4"},
    FRAME.format("/v/site-packages/keras/src/utils/traceback_utils.py", 123): {"Keras 3.0"},
    "AttributeError: module 'keras.api.backend' has no attribute 'ctc_batch_cost'": {
        f"Keras 3.{n}" for n in range(3, 10)
    },
    "TypeError: no <class 'keras.src.engine.keras_tensor.KerasTensor'>": {"Keras 2.13", "Keras 2.14", "Keras 2.15"},
    "TypeError: no <KerasTensor shape=(None, 3), dtype=float32, sparse=False, ragged=False, name=a>": {
        f"Keras 3.{n}" for n in range(9, 16)
    },
    "TypeError: no <KerasVariable shape=(3,), dtype=float32, path=a>": {f"Keras 3.{n}" for n in range(7)},
    "ValueError: Exception encountered when calling layer 'a' (type Dense).": {f"Keras 2.{n}" for n in range(11, 16)},
}
"""What paths, lines, printed versions, modules and the form of objects tell, as minor releases."""


def test_what_a_paste_shows_tells_releases() -> None:
    for (paste, wanted), said in zip(VERSIONS.items(), says(ROOT, VERSIONS), strict=True):
        assert said.minors == wanted, paste


def test_a_message_is_told_with_its_place_its_releases_and_what_it_says_later() -> None:
    paste = "ValueError: The `padding` argument must be a list/tuple or one of {'same', 'valid'}. Received: semi"
    [said] = says(ROOT, [paste])
    assert said.kind == "atlas"
    assert said.said[0] == "Keras 3.0 and later raise ValueError in utils/argument_validation.py:"
    assert said.said[1] == "The `padding` argument must be a list/tuple or one of …. Received: …"
    assert said.near[0] == "learn/shapes-dtypes-broadcasting/"


def test_a_message_is_known_by_the_name_that_python_gives_its_type() -> None:
    [said] = says(ROOT, ["OSError: No file or directory found at models/model.keras"])
    assert said.message
    assert said.message["text"] == "No file or directory found at {}"
    assert said.said[0].startswith("Keras 2.7 to 2.15 and tf_keras raise OSError in saving/")


@pytest.mark.programs(of=unrelated_programs)
def test_errors_of_other_libraries_are_no_messages_of_keras(programs: Programs) -> None:
    shown = tracebacks(programs, unrelated_programs(ROOT))
    pastes = {f"{name} ({look})": getattr(both, look) for name, both in shown.items() for look in LOOKS}
    pastes |= {"a log": LOG, "words": "What is a tensor, and why does my layer need one?"}
    pastes["another library"] = (
        'Traceback (most recent call last):\n  File "/v/django/db/models/base.py", line 3, in f\n    self.rows\n'
        "AttributeError: 'Model' object has no attribute 'rows'\n"
    )
    answers = zip(pastes, says(ROOT, pastes.values()), strict=True)
    assert [(name, said.said) for name, said in answers if said.said] == []


def test_every_page_that_is_near_is_there() -> None:
    pages = {url for url, *_ in json.loads((ROOT / GENERATED / "pages.json").read_text("utf-8"))["pages"]}
    assert "understand/tf-keras-and-keras-3/" in pages
