"""What pages say below an example about other stacks: one sentence, and the output of each stack that gives another."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from engine.errors import SnippetError
from engine.snippet import Snippet
from stacks.stack import Stack

Entry = Mapping[str, Any]
"""What a record says of one snippet (`Outcome.as_json`)."""

WORDS = {
    "same": "same output on {}",
    "differs": "other output on {}",
    "raises": "raises something else on {}",
    "runs": "raises nothing on {}",
    "cannot": "cannot run on {}",
    "hangs": "does not end on {}",
    "crashes": "ends Python on {}",
}
"""In this order."""
LONGEST = 12
"""Lines of one statement that are repeated above its output on another stack."""


def line(entries: Mapping[Stack, Entry]) -> str:
    """The sentence. It ends without a newline: pages include it inside a paragraph."""
    parts = []
    for outcome, words in WORDS.items():
        if on := [stack.title for stack, entry in entries.items() if entry["is"] == outcome]:
            parts.append(words.format(listed(on)))
    return "; ".join(parts)


def listed(titles: Iterable[str]) -> str:
    """Titles as a list in words, TensorFlow named once."""
    parts: list[str] = []
    for title in titles:
        name, _, version = title.rpartition(" ")
        before = parts and parts[-1][0] == name
        parts.append((name, version if before and version[0].isdigit() else title))  # type: ignore[arg-type]
    words = [part[1] for part in parts]
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def heading(stack: Stack, entry: Entry) -> str:
    """What a stack does otherwise, in a few words."""
    match entry["is"]:
        case "cannot":
            return f"{stack.title} has no {entry['needs']}"
        case "raises":
            return f"{stack.title} raises {entry['raised']}"
        case "runs":
            return f"{stack.title} raises nothing"
        case "differs":
            return f"{stack.title} gives another output"
        case "same":
            return f"{stack.title} gives the same output, and warns"
        case _:
            return f"{stack.title}: {WORDS[entry['is']].format('it')}"


def other_outputs(snippet: Snippet, entries: Mapping[Stack, Entry]) -> str:
    """A closed box for each stack that gives something else or warns, with the statements and what they give there."""
    return "\n".join(
        _box(snippet, stack, entry) for stack, entry in entries.items() if entry["is"] != "same" or "warned" in entry
    )


def _box(snippet: Snippet, stack: Stack, entry: Entry) -> str:
    lines = [f'??? versions {stack.name} "{heading(stack, entry)}"', ""]
    outputs = entry.get("outputs", [])
    ended = {last for last, output in outputs if _raised(entry, output)}
    body = [
        text
        for last, output in outputs
        if output or last not in ended  # what stands inside that statement was not reached
        for text in [*_statement(snippet, last, _raised(entry, output)), *_output(snippet, last, output)]
    ]
    if body:
        lines += _block("python", body)
    if warned := entry.get("warned"):
        lines += [f"    {stack.title} also writes to standard error, where warnings go:", ""]
        lines += _block("text", warned.split("\n"))
    return "\n".join(lines)


def _block(language: str, body: Iterable[str]) -> list[str]:
    """A block of code in a box. Its class tells it from the examples."""
    return [f"    ``` {{ .{language} .other-stack }}", *(f"    {text}".rstrip() for text in body), "    ```", ""]


def _raised(entry: Entry, output: str) -> bool:
    """Whether an output ends with the exception that ended the run."""
    return "raised" in entry and bool(re.search(rf"^[\w.]*\b{entry['raised']}\b", output, re.MULTILINE))


def _statement(snippet: Snippet, last: int, whole: bool) -> list[str]:
    """The lines of the statement that ends on a line: the innermost, or the `whole` one, which an exception ended."""
    source = snippet.source.split("\n")
    firsts = [each.first for each in snippet.statements if each.last == last]
    if not firsts:
        again = f"python tests/on_stacks.py --snippet {snippet.path.relative_to('snippets').as_posix()}"
        raise SnippetError(snippet.path, last, f"ends no statement, and a stack's record says so; run: {again}")
    first = (min if whole else max)(firsts)
    lines = [source[number - 1] for number in range(first, last + 1) if number not in snippet.output_lines]
    return lines if len(lines) <= LONGEST else [*lines[: LONGEST - 1], "    ..."]


def _output(snippet: Snippet, last: int, output: str) -> list[str]:
    indent = next(each.indent for each in snippet.statements if each.last == last)  # of the whole one
    if not output:
        return [f"{indent}# no output"]
    return [f"{indent}#> {text}".rstrip() for text in output.removesuffix("\n").split("\n")]
