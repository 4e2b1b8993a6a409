"""The experiment that the first page opens with: the layer that prints, and each step of its program with what names held.

All of it comes from a run: the program and its outputs from the transcript, the kinds from the record.
"""

from collections.abc import Iterable, Mapping
from html import escape
from itertools import groupby
from pathlib import Path

from pygments.lexers.python import PythonLexer
from pygments.token import STANDARD_TYPES

from engine.errors import SnippetError
from kinds.record import FOLDER, held, read
from kit.kinds import KINDS
from kit.product import Files
from kit.tables import generated

SNIPPET = "what-am-i-holding/the-printing-layer.py"
LAYER = "def call("
STEPS = {
    "build": ("keras.Model(", "building"),
    "call": ("model(", "called with data"),
    "fit": ("model.fit(", "tracing in fit"),
    "predict": ("model.predict(", "tracing in predict"),
}
"""What stands in a step's part of the program, and what the record says of a call of the layer in that step."""

MARK = "#> "
_PLAIN = ("", "n", "o", "p")
"""Pygments' classes of what has no colour of its own here: names, operators, punctuation."""
_SLUGS = {kind.name: kind.slug for kind in KINDS}
Part = Mapping[int, str]
"""Lines of the program that stand together, by their numbers."""


def experiment(checkout: Path) -> Files:
    """The layer and each step as Markdown, by path; nothing where the record is missing, which another test tells."""
    file, record = checkout / "snippets" / SNIPPET, read(SNIPPET, checkout)
    if not (file.is_file() and record):
        return {}
    parts = _parts(file.read_text("utf-8"))
    names = {(line, column): (name, steps) for (line, column, name), (steps, _) in held(record).items()}
    layer = _part(parts, LAYER)
    inside = [(name, step) for (line, _), (name, steps) in names.items() if line in layer for step in steps]
    files = {"layer": _code(layer, dict.fromkeys(names, "several-kinds"))}
    for step, (statement, when) in STEPS.items():
        part = _part(parts, statement)
        here = {place: (name, steps[0]) for place, (name, steps) in names.items() if place[0] in part}
        received = [f"`call` receives {said}" for said in _said(one for one in inside if one[1][4] == when)]
        if not received:
            raise SnippetError(file, min(part), f"its record has nothing that was {when!r}; adapt STEPS in {__name__}.")
        kept = [f"you hold {said}" for said in _said(here.values())]
        code = _code(part, {place: _SLUGS[kind[0]] for place, (_, kind) in here.items()})
        files[step] = f"{code}\n" + "".join(f"- {line}\n" for line in received + kept)
    source = "SNIPPET in tests/kinds/experiment.py"
    return {f"{FOLDER}/experiment/{name}.md": generated(text, source) for name, text in files.items()}


def _parts(program: str) -> list[Part]:
    numbered = enumerate(program.rstrip().split("\n"), 1)
    return [dict(lines) for full, lines in groupby(numbered, lambda line: bool(line[1])) if full]


def _part(parts: Iterable[Part], statement: str) -> Part:
    """The first part of the program in which a statement stands."""
    for part in parts:
        if any(statement in line for line in part.values() if not line.startswith(MARK)):
            return part
    raise SnippetError(Path("snippets") / SNIPPET, None, f"has no {statement!r}; adapt STEPS in {__name__}.")


def _said(names: Iterable[tuple[str, list[str]]]) -> Iterable[str]:
    """Each name once with what it held, its kind in its colour also where no script runs."""
    for name, (kind, container, shape, dtype, _) in {(name, *step): (name, step) for name, step in names}.values():
        marked = f"{{ .kind .kind-{_SLUGS[kind]} }}"
        more = "".join(f" `{part}`" for part in (container, shape, dtype) if part)
        yield f"`{name}`{marked}: `{kind}`{marked}{more}"


def _code(part: Part, slugs: Mapping[tuple[int, int], str]) -> str:
    """Lines of the program as the site shows code, each name in the colour of its kind, outputs as outputs."""
    lines = "\n".join(_line(number, text, slugs) for number, text in part.items())
    return f'<div class="experiment-code">\n<pre><code>{lines}\n</code></pre>\n</div>\n'


def _line(number: int, text: str, slugs: Mapping[tuple[int, int], str]) -> str:
    if text.startswith(MARK):
        mark = f'<span class="output-mark">{escape(MARK)}</span>'
        return f'<span class="output">{mark}{escape(text.removeprefix(MARK))}</span>'
    html, column = "", 0
    for token, word in PythonLexer(stripnl=False, ensurenl=False).get_tokens(text):
        slug = slugs.get((number, column))
        name = f"kind kind-{slug}" if slug else STANDARD_TYPES.get(token, "")
        html += f'<span class="{name}">{escape(word)}</span>' if name not in _PLAIN and word.strip() else escape(word)
        column += len(word)
    return html
