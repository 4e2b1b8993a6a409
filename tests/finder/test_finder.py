"""The traceback finder: it names the right error for what people paste, none where none fits, and stays harmless."""

import json
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest

from engine.checkout import ROOT
from engine.errors import SnippetError
from engine.programs import Program, Programs
from engine.snippet import compiled
from finder.ask import ENTRIES, Answer, Entry, ask, entries, failing
from finder.pastes import BREAKING, FORMS, HOSTILE, LOG, UNRELATED, narrow
from finder.tracebacks import (
    LOOKS,
    PARTS,
    failing_names,
    failing_programs,
    of_part,
    of_snippet,
    parts,
    program,
    tracebacks,
)
from kit.node import run_module

pytestmark = pytest.mark.depends(
    "snippets/errors", "docs/assets/scripts", "docs/assets/generated/errors", "tests/finder", "tests/kit"
)

OURS = re.compile("keras|tensor", re.IGNORECASE)
FLAGSHIP = "keras-tensors/relu-fails.py"
Paste = tuple[str, str, str]
"""A name, the slug of the right entry, and what is pasted."""


def unrelated_programs(_: Path) -> list[Program]:
    """Programs that fail for reasons that no entry is about."""
    return [program(name, f"{code}\n") for name, code in UNRELATED.items()]


def quiet_program(_: Path) -> list[Program]:
    """A program that raises nothing."""
    return [program("quiet", "print(1)\n")]


def flagship_program(checkout: Path) -> list[Program]:
    """The program that raises the commonest error of all."""
    return failing_programs([FLAGSHIP], checkout)


@pytest.fixture(scope="module")
def known() -> list[Entry]:
    """What the finder knows."""
    return entries(ROOT)


@pytest.fixture(scope="module", params=parts())
def pasted(request: pytest.FixtureRequest, known: list[Entry], programs: Programs) -> list[Paste]:
    """Each traceback of each entry of a part, in both looks."""
    shown = tracebacks(programs, of_part(request.param, ROOT))
    return [
        (f"{name} ({look})", entry["slug"], getattr(shown[name], look))
        for entry in known
        for name in failing(entry)
        if name in shown
        for look in LOOKS
    ]


def wrong(known: Sequence[Entry], pastes: Sequence[Paste], before: str = "", after: str = "") -> list[str]:
    """What the finder says of pastes where it is not surely the right entry."""
    wrappers = {entry["slug"] for entry in known if entry["wrapper"]}
    answers = ask(known, [paste for _, _, paste in pastes], before, after)
    return [
        f"{name}: {answer.kind} {answer.hits}, not {slug}; make the entry's text tell it from the others"
        for (name, slug, _), answer in zip(pastes, answers, strict=True)
        if answer.kind != ("wrapper" if slug in wrappers else "sure") or answer.hits != (slug,)
    ]


def test_the_parts_hold_each_failing_program_once() -> None:
    names = [each.name for part in range(PARTS) for each in of_part(part, ROOT)]
    assert len(names) == len(set(names)) > 400
    assert set(names) == {name for entry in entries(ROOT) for name in failing(entry)}


def test_every_traceback_of_a_terminal_and_of_a_notebook_names_its_entry(
    known: list[Entry], pasted: list[Paste]
) -> None:
    raised = [(name, paste) for name, _, paste in pasted if "Traceback" in paste]
    assert len(raised) > 20
    assert all(("\x1b[" in paste[:200]) == name.endswith("(notebook)") for name, paste in raised)
    findings = wrong(known, pasted)
    assert not findings, "\n".join(findings)


@pytest.mark.parametrize("form", FORMS)
def test_what_happened_to_a_traceback_is_no_matter(known: list[Entry], pasted: list[Paste], form: str) -> None:
    texts = {entry["slug"]: entry["texts"][0] for entry in known}
    changed = [(name, slug, FORMS[form](paste, texts[slug])) for name, slug, paste in pasted]
    same = [
        name
        for (name, _, before), (_, _, after) in zip(pasted, changed, strict=True)
        if before == after and "Traceback" in before  # a warning is one line, with little that a form could change
    ]
    assert not same, f"{form} changed nothing in {same}"
    # Where nothing but a sign tells that Keras is meant, a line that breaks may break the sign: the page then knows nothing.
    signed = {entry["slug"] for entry in known if any(cause["shows"] for cause in entry["causes"])}
    breaks = [
        one
        for one, (_, slug, before) in zip(changed, pasted, strict=True)
        if form in BREAKING and slug in signed and not OURS.search(before)
    ]
    findings = wrong(known, [one for one in changed if one not in breaks])
    findings += [
        f"{name}: {answer.hits}, not {slug} or none"
        for (name, slug, _), answer in zip(breaks, ask(known, [paste for *_, paste in breaks]), strict=True)
        if answer.kind != "none" and answer.hits != (slug,)
    ]
    assert not findings, "\n".join(findings)


def test_a_traceback_in_a_long_log_names_its_entry(known: list[Entry], pasted: list[Paste]) -> None:
    assert len(LOG) > 200_000
    findings = wrong(known, pasted, before=LOG, after="\n" + LOG[:20_000])
    assert not findings, "\n".join(findings)


def test_the_message_alone_names_its_entry(known: list[Entry]) -> None:
    whole = [entry for entry in known if not entry["wrapper"]]
    pastes = [(entry["slug"], f"{entry['type']}: {entry['texts'][0]}") for entry in whole]
    pastes += [(entry["slug"], text) for entry in whole for text in entry["texts"][1:]]
    answers = ask(known, [paste for _, paste in pastes])
    findings = [
        f"{slug}: {answer}" for (slug, _), answer in zip(pastes, answers, strict=True) if slug not in answer.hits[:1]
    ]
    assert not findings, "\n".join(findings)


@pytest.mark.programs(of=flagship_program)
def test_the_marked_part_is_the_message(known: list[Entry], programs: Programs) -> None:
    shown = tracebacks(programs, flagship_program(ROOT))[FLAGSHIP]
    pastes = [shown.script, shown.notebook, narrow(shown.script, "")]
    for paste, answer in zip(pastes, ask(known, pastes), strict=True):
        lines = [line["text"][line["from"] : line["to"]] for line in answer.lines]
        assert "".join(lines) == "A KerasTensor cannot be used as input to a TensorFlow function."
        assert all(paste.split("\n")[line["number"] - 1] == line["text"] for line in answer.lines)


CHAIN = """Traceback (most recent call last):
  File "/app/net.py", line 3, in features
    return float(x)
  File "/venv/site-packages/keras/src/backend/common/keras_tensor.py", line 156, in __float__
    raise ValueError(
{first}

{link}

Traceback (most recent call last):
  File "/app/main.py", line 9, in <module>
    build()
{second}
"""
CAUSED = "The above exception was the direct cause of the following exception:"
DURING = "During handling of the above exception, another exception occurred:"


@pytest.mark.parametrize("link", [CAUSED, DURING])
@pytest.mark.parametrize("known_last", [False, True])
def test_of_chained_exceptions_the_innermost_is_the_cause(known: list[Entry], link: str, known_last: bool) -> None:
    messages = {entry["slug"]: f"{entry['type']}: {entry['title']}" for entry in known}
    last = messages["boolean"] if known_last else "RuntimeError: the features could not be built"
    [answer] = ask(known, [CHAIN.format(first=messages["float"], link=link, second=last)])
    assert (answer.kind, answer.hits) == ("sure", ("float",))
    assert answer.also == (("boolean",) if known_last else ())


WRAPPED = """Traceback (most recent call last):
  File "/venv/site-packages/keras/src/utils/traceback_utils.py", line 122, in error_handler
    raise e.with_traceback(filtered_tb) from None
ValueError: Exception encountered when calling Blend.call().

Could not automatically infer the output shape / dtype of 'blend' (of type Blend). Either the `Blend.call()` method is \
incorrect, or you need to implement the `Blend.compute_output_spec() / compute_output_shape()` method. Error encountered:

{message}

Arguments received by Blend.call():
  • args=('<KerasTensor shape=(None, 2), dtype=float32, sparse=False, ragged=False, name=keras_tensor>',)
  • kwargs={{}}
"""


def test_inside_the_wrapper_of_keras_the_cause_is_named(known: list[Entry]) -> None:
    named = [e for e in known if e["type"] == "ValueError" and not (e["wrapper"] or e["general"])]
    pastes = [(entry["slug"], entry["slug"], WRAPPED.format(message=entry["title"])) for entry in named]
    assert len(pastes) > 5
    findings = wrong(known, pastes)
    assert not findings, "\n".join(findings)


@pytest.mark.programs(of=unrelated_programs)
def test_unrelated_tracebacks_name_no_entry(known: list[Entry], programs: Programs) -> None:
    shown = tracebacks(programs, unrelated_programs(ROOT))
    assert len(shown) >= 20
    looks = [(name, getattr(both, look)) for name, both in shown.items() for look in LOOKS]
    pastes = [
        *looks,
        *((name, LOG + paste) for name, paste in looks),
        *((name, narrow(paste, "")) for name, paste in looks),
    ]
    answers = ask(known, [paste for _, paste in pastes])
    named = [(name, answer.hits) for (name, _), answer in zip(pastes, answers, strict=True) if answer.kind != "none"]
    assert named == []


def test_source_code_that_raises_is_not_what_was_raised(known: list[Entry]) -> None:
    source = '    raise ValueError(\n        "A KerasTensor cannot be used as input to a TensorFlow function."\n    )\n'
    frame = f'Traceback (most recent call last):\n  File "/x/keras/a.py", line 2, in f\n{source}'
    complete, cut = ask(known, [f"{frame}KeyError: 'units'\n", frame])
    assert complete.kind == "none"
    assert (cut.kind, cut.hits[:1]) == ("unsure", ("tensorflow-function",))


def test_part_of_a_message_is_possible_not_sure(known: list[Entry]) -> None:
    part, little = ask(known, ["cannot be used as input to a TensorFlow function", "KerasTensor"])
    assert (part.kind, part.hits) == ("unsure", ("tensorflow-function",))
    assert little.kind == "none"


def made_up(slug: str, kind: str, text: str, wrapper: bool = False) -> Entry:
    """An entry that the index does not have."""
    return {"slug": slug, "type": kind, "texts": [text], "wrapper": wrapper, "url": "", "title": text}


def sure(*slugs: str, kind: str = "sure") -> list[tuple[str, tuple[str, ...]]]:
    """Answers that name one entry each."""
    return [(kind, (slug,)) for slug in slugs]


def named(answers: Iterable[Answer]) -> list[tuple[str, tuple[str, ...]]]:
    return [(answer.kind, tuple(sorted(answer.hits))) for answer in answers]


def test_a_wrapper_is_named_only_where_nothing_inside_it_is_known() -> None:
    wrapper = made_up("wrapper", "ValueError", "Exception encountered when calling {layer}.call().", wrapper=True)
    inner = made_up("inner", "ValueError", "The weights are {state}.")
    paste = WRAPPED.format(message="The weights are asleep.")
    assert named(ask([wrapper, inner], [paste])) == sure("inner")
    assert named(ask([wrapper], [paste])) == sure("wrapper", kind="wrapper")


def test_between_entries_with_one_text_the_type_decides_and_without_it_both_are_named() -> None:
    both = [
        made_up("value", "ValueError", "The weights are asleep."),
        made_up("type", "TypeError", "The weights are asleep."),
    ]
    answers = ask(both, ["TypeError: The weights are asleep.", "The weights are asleep."])
    assert named(answers) == [*sure("type"), ("unsure", ("type", "value"))]


def test_part_of_a_message_that_several_entries_share_names_them_all() -> None:
    texts = {
        kind: f"A layer is asleep, and sleep is good. You cannot wake it to {kind}." for kind in ("train", "predict")
    }
    several = [made_up(slug, "ValueError", text) for slug, text in texts.items()]
    answers = ask(several, ["A layer is asleep, and sleep is good."])
    assert named(answers) == [("unsure", ("predict", "train"))]


def test_of_two_texts_in_one_message_the_longer_one_is_the_answer() -> None:
    longer = made_up("longer", "AttributeError", "'Dense' object has no attribute 'wake'")
    shorter = made_up("a-shorter", "AttributeError", "'Dense' object has no attribute '{name}'")
    pastes = [f"AttributeError: 'Dense' object has no attribute '{name}'" for name in ("wake", "sleep")]
    assert named(ask([shorter, longer], pastes)) == sure("longer", "a-shorter")
    assert named(ask([longer, shorter], pastes)) == sure("longer", "a-shorter")


def test_a_message_that_any_program_could_raise_needs_a_traceback_of_tensors() -> None:
    common = [made_up("common", "TypeError", "too many positional arguments")]
    frame = 'Traceback (most recent call last):\n  File "/app/{}.py", line 2, in f\n    g(1)\nTypeError: {}\n'
    text = "too many positional arguments"
    pastes = [frame.format("jobs", text), frame.format("keras/src/layers/layer", text), f"TypeError: {text}"]
    assert named(ask(common, pastes)) == [("none", ()), *sure("common", "common")]


def test_hostile_pastes_are_answered(known: list[Entry]) -> None:
    """Within the time that `run_module` gives; `test_finder_page` pastes shorter ones into the page."""
    answers = ask(known, [text * times for text, times in HOSTILE.values()])
    kinds = {name: answer.kind for name, answer in zip(HOSTILE, answers, strict=True)}
    assert set(kinds.values()) <= {"none", "empty", "sure", "unsure"}
    assert kinds["scripts in a message"] == kinds["the message again and again"] == "sure"


def test_a_program_runs_without_its_transcript_and_cold_where_the_snippet_does(tmp_path: Path) -> None:
    text = 'raise ValueError("no")  # raises ValueError\n#> ValueError: no\n'
    for cold in (True, False):
        source = f"{'# runs cold: it says so' if cold else '# nothing'}\n{text}"
        own = of_snippet("name", compiled(source, tmp_path / "model.py", tmp_path))
        assert "#>" not in own.code
        assert "# raises" not in own.code
        assert compiled(own.code, tmp_path / "cell.py", tmp_path).cold == cold


@pytest.mark.programs(of=quiet_program)
def test_a_program_that_raises_nothing_is_a_failure_that_names_it(programs: Programs) -> None:
    with pytest.raises(SnippetError, match=r"quiet: raised nothing that could be told; it must raise\."):
        tracebacks(programs, quiet_program(ROOT))


def test_a_snippet_that_is_gone_keeps_no_other_away(tmp_path: Path) -> None:
    file = tmp_path / ENTRIES
    file.parent.mkdir(parents=True)
    (tmp_path / "snippets").mkdir()
    (tmp_path / "snippets" / "a-fails.py").write_text('raise ValueError("no")  # raises ValueError\n')
    (tmp_path / "snippets" / "b-fails.py").write_text("raise (\n")
    names = ["a-fails.py", "b-fails.py", "gone-fails.py"]
    file.write_text(json.dumps({"entries": [{"slug": "a", "causes": [{"failing": names}]}]}))
    assert [program.name for program in failing_programs(failing_names(tmp_path), tmp_path)] == ["a-fails.py"]
    file.write_text("{")
    with pytest.raises(SnippetError, match=r"entries\.json: cannot be read .*; run: pytest --update-examples"):
        failing_names(tmp_path)


def test_reading_takes_time_in_proportion_to_the_paste() -> None:
    steps = """import { scanner } from "./finder-scan.js";
    export default (sizes) => sizes.map((size) => {
      const scan = scanner(["aab", "ab", "b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab"]);
      const paste = "a".repeat(size);
      let count = 0;
      const counted = {
        length: paste.length,
        charCodeAt: (at) => (count++, paste.charCodeAt(at)),
        startsWith: (needle, at) => ((count += needle.length), paste.startsWith(needle, at)),
      };
      scan(counted);
      return count / paste.length;
    });"""
    few, many = run_module(steps, [10_000, 200_000])
    assert many <= few * 1.01
