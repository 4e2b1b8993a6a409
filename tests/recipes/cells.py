"""One recipe in one setting: the programs that run, and the verdict on what they gave."""

import dataclasses
import hashlib
import math
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.errors import SnippetError
from engine.programs import Outcome, Program, Programs
from recipes.recipe import Recipe
from recipes.settings import SETTINGS, Setting

DRIVE = Path(__file__).parent / "world" / "drive.py"
HOLDS, NOTHING = "holds", "changes nothing here"


@dataclass(frozen=True)
class Cell:
    """What became of a recipe in a setting.

    `outcome` is recorded: "holds", "changes nothing here", "raises TYPE", "other values of PLACE", or that it cannot be
    asked. `detail` tells a writer more: both values, or the line of the message that tells.
    """

    outcome: str
    detail: str = ""

    @property
    def fails(self) -> bool:
        """Whether a reader who has this setting is harmed."""
        return self.outcome not in (HOLDS, NOTHING)


def settings_of(recipe: Recipe) -> Iterator[Setting]:
    """The settings that are asked of a recipe, by its kinds."""
    for setting in SETTINGS:
        if set(setting.kinds) & set(recipe.kinds) and (recipe.neutral or not setting.environment):
            yield setting


def program(recipe: Recipe, world: str, checkout: Path, setting: Setting | None = None) -> Program:
    """Runs a recipe in a world. Its code names the recipe's content, so that a change of it is another program."""
    path = checkout / "snippets" / recipe.name
    digest = hashlib.sha256(path.read_bytes()).hexdigest()[:16]
    call = f"result = __import__('runpy').run_path({str(DRIVE)!r})['drive']({str(path)!r}, {world!r})"
    environment = tuple(setting.environment.items()) if setting else ()
    return Program(
        " ".join([recipe.name, "in", world, *dict(environment).values()]), f"{call}  # {digest}\n", None, environment
    )


def both(recipe: Recipe, setting: Setting, checkout: Path) -> tuple[Program, Program]:
    """The programs of a cell: in the setting's world, and in its baseline's."""
    return program(recipe, setting.world, checkout, setting), program(recipe, setting.baseline, checkout)


def programs(recipe: Recipe, checkout: Path) -> Iterator[Program]:
    """All programs of a recipe, each once."""
    every = (one for setting in settings_of(recipe) for one in both(recipe, setting, checkout))
    yield from {one.digest: one for one in every}.values()


def cells(recipe: Recipe, checkout: Path, ran: Programs, settings: Iterable[Setting] | None = None) -> dict[str, Cell]:
    """What became of a recipe in each of some settings, by default all that are asked of it."""
    listed = {}
    for setting in settings or settings_of(recipe):
        try:
            here, baseline = (ran.outcome(one) for one in both(recipe, setting, checkout))
            listed[setting.name] = cell(setting, here, baseline)
        except SnippetError as error:
            listed[setting.name] = Cell("ends its process or hangs", str(error)[:400])
    return listed


def cell(setting: Setting, outcome: Outcome, baseline: Outcome) -> Cell:
    """The verdict."""
    if baseline.error:
        return Cell(f"raises {baseline.error} in its baseline already", _line(baseline.text or ""))
    if outcome.error:
        return _raising(outcome.error, outcome.text or "")
    values, right = outcome.value["values"], baseline.value["values"]
    for place, value in values.items():
        if "raises" in value and "raises" not in right.get(place, {}):
            error, text = re.split(r":\s+|$", value["raises"], maxsplit=1)
            return _raising(error, text)
    if unread := outcome.value["unread"]:
        return Cell(f"cannot be asked: the data of {' and '.join(unread)} cannot be read")
    if not outcome.value["applies"]:
        return Cell(NOTHING)
    if not any("raises" not in value for value in right.values()):
        return Cell(NOTHING)
    place, detail = difference(right, values, setting)
    return Cell(f"other values of {place}", detail) if place else Cell(HOLDS)


def _raising(error: str, text: str) -> Cell:
    return Cell(f"raises {error}", _line(text))


def _line(text: str) -> str:
    """The first line that tells, behind those of AutoGraph's, TensorFlow's and Keras's wrappers."""
    lines = [line.strip() for line in text.split("\n") if line.strip()] or [""]
    if lines[0].startswith("Graph execution error"):
        lines = [line for line in lines if line.startswith("Detected unsupported")] or lines[-2:]
    if lines[0] == "in user code:":
        lines = [re.sub(r"^[\w.]+: ", "", lines[-1])]
    while len(lines) > 1 and lines[0].startswith("Exception encountered when calling"):
        lines = lines[1:]
    # XLA names the function that it compiles, with numbers of this run.
    return re.sub(r"compile graph \S+", "compile", lines[0])[:200]


def difference(right: Mapping[str, Any], values: Mapping[str, Any], setting: Setting) -> tuple[str, str]:
    """The first place whose value is not the right one, and "was X, is Y"; empty where all agree."""
    for place, wanted in right.items():
        name = re.sub(r" \d+$", "", place)
        if "raises" in wanted:
            continue
        if place not in values:
            return name, "is not there"
        # What changes is small, and nothing of it may hide in the noise.
        noise = setting.noise / 100 if place.startswith("what ") else setting.noise
        if other := _unlike(wanted, values[place], dataclasses.replace(setting, noise=noise)):
            return name, other
    return "", ""


def _unlike(wanted: Any, value: Any, setting: Setting) -> str:
    if isinstance(wanted, dict) and "numbers" in wanted:
        if not isinstance(value, dict) or wanted["shape"] != value.get("shape"):
            shape = value.get("shape") if isinstance(value, dict) else None
            return f"was of shape {wanted['shape']}, is of {shape}"
        largest = max((abs(number) for number in wanted["numbers"] if math.isfinite(number)), default=0.0)
        for one, other in zip(wanted["numbers"], value["numbers"], strict=True):
            same = one == other or abs(one - other) <= setting.tolerance * largest + setting.noise
            if not same and not (math.isnan(one) and math.isnan(other)):
                return f"was {one:.4g}, is {other:.4g}"
        return ""
    pairs = wanted.items() if isinstance(wanted, dict) else enumerate(wanted)
    for key, part in pairs:
        try:
            inner = value[key]
        except (KeyError, IndexError, TypeError):
            return f"{key} is not there"
        if unlike := _unlike(part, inner, setting):
            return f"{key} {unlike}" if isinstance(wanted, dict) else unlike
    return ""
