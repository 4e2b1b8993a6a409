"""What the pages show: a line below each recipe, and the tables of all."""

from collections import Counter
from collections.abc import Mapping, Sequence

from kit.tables import generated, table
from recipes.cells import HOLDS, NOTHING, Cell
from recipes.reasons import REASONS, Reason
from recipes.settings import EPOCHS, LOSS_SCALE, SETTINGS, Setting

Why = Mapping[tuple[str, str], Reason]
Outcomes = Mapping[str, Mapping[str, Cell]]


def line(name: str, cells: Mapping[str, Cell], why: Why) -> str:
    """The sentence below a recipe, without the word "Holds", which links to the page about the settings."""
    holding = [setting for setting, cell in cells.items() if cell.outcome == HOLDS]
    failing = [why[name, setting] for setting, cell in cells.items() if cell.fails and (name, setting) in why]
    if not holding and not failing:
        return "wherever you use it: no setting changes anything in it."
    text = f"with {', '.join(holding)}." if holding else "in no other setting."
    for reason in failing:
        text += f" **Fails with {reason.setting}**, because {reason.because} {reason.instead}"
    return text


def summary(outcomes: Outcomes) -> str:
    """A row for each setting: how many recipes it was asked of, how many hold, and how many fail."""
    rows = []
    for setting in SETTINGS:
        counts: Counter[str] = Counter()
        for cells in outcomes.values():
            if cell := cells.get(setting.name):
                counts["fails" if cell.fails else cell.outcome] += 1
        asked = counts["fails"] + counts[HOLDS]
        rows.append(
            [
                f"`{setting.name}`" if "=" in setting.name or "_" in setting.name else setting.name,
                *map(str, (asked, counts[HOLDS], counts["fails"])),
            ]
        )
    return generated(table(("setting", "recipes", "hold", "fail"), rows, numbers=True), "the snippets")


def compared() -> str:
    """How much two runs may differ, and what was made equal in them, as a list."""
    wider = [
        setting for setting in SETTINGS if (setting.tolerance, setting.noise) != (Setting.tolerance, Setting.noise)
    ]
    list_ = [
        f"`fit` ran at most {EPOCHS} epochs, without shuffling, and with all samples in one batch where the setting does"
        " not say otherwise.",
        "Weights began with the same numbers in both runs. Random numbers of Keras were replaced by fixed ones, the same"
        " for each sample.",
        f"Each number may differ by {Setting.tolerance:g} times the largest number of its value"
        + f", and by {Setting.noise:g}"
        + "".join(f"; with {one.name} by {one.tolerance:g} times, and by {one.noise:g}" for one in wider)
        + ".",
        "Arrays, tensors and floats were compared, the first thousand numbers of each; whole numbers of Python and numbers"
        " within texts were not.",
        "A mask left out whole samples, not steps of a sequence. Models that were trained were trained once more; a layer"
        " that was only called was asked to predict.",
        f"The loss scale of `mixed_float16` began at {LOSS_SCALE}: from its usual value, the first steps are left out, and"
        " nothing could be compared.",
    ]
    return generated("".join(f"- {sentence}\n" for sentence in list_), "tests/recipes/settings.py")


def failures(why: Sequence[Reason]) -> str:
    """What fails, by setting: the recipes, the reason, and the remedy."""
    rows = [
        [reason.setting, ", ".join(f"`{name}`" for name in reason.recipes), f"{reason.because} {reason.instead}"]
        for setting in SETTINGS
        for reason in why
        if reason.setting == setting.name
    ]
    return generated(table(("setting", "recipe", "why, and what to do instead"), rows), REASONS.as_posix())


def whole(outcomes: Outcomes) -> str:
    """Every recipe and every setting."""
    signs = {HOLDS: "✓", NOTHING: "·"}
    head = ("recipe", *(setting.name for setting in SETTINGS))
    rows = [
        [f"`{name}`", *(signs.get(cells[s.name].outcome, "✗") if s.name in cells else "" for s in SETTINGS)]
        for name, cells in outcomes.items()
    ]
    return generated(table(head, rows), "the snippets")
