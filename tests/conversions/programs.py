"""The program of each conversion, as a reader can copy it, and the one that asks what the conversion keeps."""

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import black

from conversions.ways import Conversion
from engine.errors import SnippetError
from engine.programs import Program, Programs
from kit import results

FACTS = Path(__file__).with_name("facts.py")

_IMPORTS = {
    "copy": "import copy\n",
    "keras": "import keras",
    "np": "import numpy as np",
    "tf": "import tensorflow as tf",
}
_STEPS = re.compile(r"\b(?:result|out) = ")
_DATA = "data = tf.constant([[1.0, 2.0], [3.0, 4.0]])"
_TYPED_DATA = 'data = tf.constant([[1, 2], [3, 4]], dtype="{0}")'
_ASK = """import runpy

facts = runpy.run_path({path!r})["facts"]
result = facts({task!r})
"""


def program(conversion: Conversion) -> Program:
    """The program that ends with what the conversion gives as `result`."""
    return results.program(conversion.name, code(conversion))


def code(conversion: Conversion) -> str:
    """The complete program of a conversion."""
    parts = [] if conversion.outside else [conversion.source.make]
    parts += [_DATA] if conversion.uses_data else []
    steps = _steps(conversion)
    if conversion.source.kind.traced and not conversion.outside:
        steps = f"@tf.function(autograph=False)\ndef call(x):\n    global result\n    {steps}\n\n\ncall(x)"
    body = "\n".join([*parts, steps])
    head = [line for module, line in _IMPORTS.items() if re.search(rf"(?<![\w.]){module}\.", body)]
    return black.format_str("\n".join([*head, "", body]), mode=black.Mode())


def _steps(conversion: Conversion) -> str:
    return conversion.code if _STEPS.search(conversion.code) else f"result = {conversion.code}"


def question(conversion: Conversion, probe: Path = FACTS) -> Program:
    """The program whose `result` is what the conversion keeps. It executes `probe` by its path."""
    source = conversion.source

    def maker(own: str, data: str) -> str:
        return "\n".join([*([] if conversion.outside else [own]), *([data] if conversion.uses_data else [])])

    task = {
        "make": maker(source.make, _DATA),
        "typed": {of: maker(source.typed, _TYPED_DATA).replace("{0}", of) for of in source.dtypes},
        "steps": _steps(conversion),
        "traced": source.kind.traced and not conversion.outside,
        "symbolic": source.kind.name in ("KerasTensor", "SymbolicTensor"),
    }
    return Program(f"{conversion.name} (what it keeps)", _ASK.format(path=str(probe), task=task))


def facts(programs: Programs, conversions: Sequence[Conversion], probe: Path = FACTS) -> dict[str, dict[str, Any]]:
    """What conversions keep, by their names. Raises SnippetError for one that raises while it is asked."""
    questions = {conversion.name: question(conversion, probe) for conversion in conversions}
    outcomes = programs.outcomes(questions.values())
    for conversion in conversions:
        outcome = outcomes[questions[conversion.name].name]
        if outcome.error:
            what = f"{conversion.name} raises {outcome.error} while it is asked what it keeps ({outcome.text})"
            raise SnippetError(conversion.source.file, None, f"{what}; correct its code.")
    return {name: outcomes[asked.name].value for name, asked in questions.items()}


def both(conversions: Iterable[Conversion]) -> list[Program]:
    """All programs of conversions."""
    return [each for conversion in conversions for each in (program(conversion), question(conversion))]
