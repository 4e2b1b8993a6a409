"""The experiment of the first page shows the program, its outputs and its record, and nothing else."""

import json
import re
from html import unescape
from pathlib import Path

import pytest

from engine.checkout import ROOT
from engine.errors import SnippetError
from kinds.experiment import SNIPPET, STEPS, experiment
from kinds.record import FOLDER, file_of

PROGRAM = (
    "class Show:\n    def call(self, x):\n        return x\n\n"
    "é = keras.Model()\n#> <é>\n\nmodel(1)\n\nmodel.fit(é)\n\nmodel.predict(1)\n\nmodel.fit(2)\n"
)
STATES = [["SymbolicTensor", "", "(2,)", "int32", when] for _, when in STEPS.values()]


def small(root: Path, program: str = PROGRAM, states: list[list[str]] = STATES) -> Path:
    """A checkout with one program and its record, in which `x` is first and `é` holds what `x` held last."""
    places = [[2, 19, "x", list(range(len(states)))], [3, 15, "x", [0]], [5, 0, "é", [0]], [10, 10, "é", [0]]]
    record = {"snippet": SNIPPET, "steps": states, "places": places}
    for path, text in ((Path("snippets") / SNIPPET, program), (file_of(SNIPPET), json.dumps(record))):
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, "utf-8")
    return root


def shown(markdown: str) -> str:
    """The lines of code and output in what is made."""
    (code,) = re.findall(r"<code>(.*?)\n</code>", markdown, re.DOTALL)
    return unescape(re.sub(r"<[^>]*>", "", code))


def test_the_steps_are_the_parts_of_the_program_in_their_order() -> None:
    files = experiment(ROOT)
    program = (ROOT / "snippets" / SNIPPET).read_text("utf-8")
    texts = [shown(text) for text in files.values()]
    assert [Path(path).stem for path in files] == ["layer", *STEPS]
    assert "\n\n".join(texts) in re.sub(r"\n{2,}", "\n\n", program)


def test_the_layer_prints_the_kind_that_the_record_has() -> None:
    for path, text in experiment(ROOT).items():
        if not path.endswith("/layer.md"):
            printed = set(re.findall(r"^#> call receives: (\w+)$", shown(text), re.MULTILINE))
            assert printed == set(re.findall(r"^- `call` receives `x`{[^}]*}: `(\w+)`", text, re.MULTILINE)), path


def test_names_have_their_kinds_and_code_is_text(tmp_path: Path) -> None:
    files = experiment(small(tmp_path))
    build = files[f"{FOLDER}/experiment/build.md"]
    assert '<span class="kind kind-symbolictensor">é</span> = keras.Model()\n' in build
    assert '<span class="output"><span class="output-mark">#&gt; </span>&lt;é&gt;</span>' in build
    assert build.endswith(
        "- `call` receives `x`{ .kind .kind-symbolictensor }: `SymbolicTensor`{ .kind .kind-symbolictensor } `(2,)` `int32`\n"
        "- you hold `é`{ .kind .kind-symbolictensor }: `SymbolicTensor`{ .kind .kind-symbolictensor } `(2,)` `int32`\n"
    )
    assert shown(files[f"{FOLDER}/experiment/fit.md"]) == "model.fit(é)", "the first of two"
    assert files[f"{FOLDER}/experiment/layer.md"].count('"kind kind-several-kinds">x<') == 2


def test_a_step_that_is_not_in_the_program_or_the_record_is_told(tmp_path: Path) -> None:
    with pytest.raises(SnippetError, match=r"has no 'model\.predict\('; adapt STEPS"):
        experiment(small(tmp_path / "1", PROGRAM.replace("predict", "save")))
    with pytest.raises(SnippetError, match=r"has nothing that was 'tracing in predict'; adapt STEPS"):
        experiment(small(tmp_path / "2", states=STATES[:-1]))
    (tmp_path / "1" / file_of(SNIPPET)).unlink()
    assert experiment(tmp_path / "1") == {}
