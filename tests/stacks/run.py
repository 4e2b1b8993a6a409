"""Runs snippets on stacks and writes their records; `tests/on_stacks.py` is the command."""

import argparse
import statistics
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.checkout import ROOT
from engine.errors import SnippetError
from engine.files import write_atomically
from engine.runner import Run, Runner
from engine.snippet import Snippet, parse
from engine.verdict import transcript
from stacks.install import NotInstalled, installed
from stacks.outcome import outcome
from stacks.record import (
    Record,
    as_json,
    cells_as_json,
    cells_content,
    cells_file,
    content,
    file_of,
    is_valid,
    own_paths,
    paths_of,
    read,
    read_cells,
)
from stacks.runner import StackRunner, opened
from stacks.stack import Stack, stacks
from stacks.tried import tried


@dataclass(frozen=True)
class Rooms:
    """What other rooms run on a stack too.

    `recording` gives a snippet whose names are looked at, `other_record` what they held where that differs from the
    committed record; `cells` runs the cells of the matrix, of which `decides` is a digest.
    """

    recording: Callable[[Path, Path], Snippet]
    other_record: Callable[[Snippet, Run], dict[str, Any] | None]
    cells: Callable[[Runner, Path], dict[str, Any]]
    decides: Callable[[Path], str]


def main(rooms: Rooms) -> int:
    """Run what was asked for; the exit code is 1 where a stack could not be run."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stack", action="append", metavar="NAME", help="only this stack; may be repeated")
    words = "only snippets whose path begins so; may be repeated"
    parser.add_argument("--snippet", action="append", default=[], metavar="NAME", help=words)
    parser.add_argument("--stale", action="store_true", help="only what has no valid record")
    parser.add_argument("--update", action="store_true", help="write the transcripts below snippets/stacks/ first")
    parser.add_argument("--renew", action="store_true", help="take the newest packages that fit, and write their list")
    words = "run these packages instead, and say what differs; nothing is recorded"
    parser.add_argument("--try", dest="packages", nargs="+", metavar="PACKAGE", help=words)
    asked = parser.parse_args()
    if asked.packages:
        return tried(asked.packages, asked.snippet)
    every = stacks(ROOT)
    if unknown := set(asked.stack or ()) - {stack.name for stack in every}:
        parser.error(f"{min(unknown)} is no stack; there are {', '.join(stack.name for stack in every)}")
    chosen = [stack for stack in every if not asked.stack or stack.name in asked.stack]
    ran = [run_stack(stack, asked, rooms) for stack in chosen]
    return int(not all(ran))


def run_stack(stack: Stack, asked: argparse.Namespace, rooms: Rooms) -> bool:
    """Run snippets on one stack and write its record. False, and a sentence, where that cannot be done."""
    start = time.monotonic()
    try:
        with opened(stack, installed(stack, ROOT, asked.renew)) as runner:
            record = read(stack, ROOT)
            if asked.update:
                _update(stack, runner)
            ran = _run(stack, runner, _due(stack, record, asked), rooms)
            if not stack.neutral and not asked.snippet:
                _matrix(stack, runner, rooms, asked.stale)
    except (NotInstalled, OSError) as error:
        print(f"{stack.name}: not run; {error}")
        return False
    names = {path.relative_to(ROOT / "snippets").as_posix() for path in paths_of(stack, ROOT)}
    whole: Record = {name: entry for name, entry in {**record, **ran}.items() if name in names}
    (ROOT / file_of(stack)).parent.mkdir(parents=True, exist_ok=True)
    write_atomically(ROOT / file_of(stack), as_json(stack, whole).encode())
    counts = Counter(entry["is"] for entry in ran.values())
    middle = statistics.median(runner.seconds) if runner.seconds else 0
    print(f"{stack.name}: {dict(counts)}; {time.monotonic() - start:.0f} s, median {middle:.2f} s a run")
    return True


def _update(stack: Stack, runner: Runner) -> None:
    """Write the outputs of the snippets that run on this stack only."""
    for path in own_paths(stack, ROOT):
        snippet = parse(path, ROOT)
        wanted = transcript(snippet, runner.submit(snippet).result(), runner.timeout)
        if wanted.source != snippet.source:
            write_atomically(path, wanted.source.encode())
            print(f"{stack.name}: wrote {snippet.path}")


def _due(stack: Stack, record: Record, asked: argparse.Namespace) -> list[Snippet]:
    due = []
    for path in paths_of(stack, ROOT):
        name = path.relative_to(ROOT / "snippets").as_posix()
        if asked.snippet and not name.startswith(tuple(asked.snippet)):
            continue
        try:
            snippet = parse(path, ROOT)
        except SnippetError as error:
            print(error)
            continue
        valid = is_valid(name, record.get(name, {}), stack, ROOT)
        if not (asked.stale and valid):
            due.append(snippet)
    return due


def _matrix(stack: Stack, runner: Runner, rooms: Rooms, stale: bool) -> None:
    """Write what the cells of the matrix give on a stack."""
    file = ROOT / cells_file(stack)
    wanted = cells_content(stack, ROOT, rooms.decides(ROOT))
    if stale and read_cells(stack, ROOT).get("content") == wanted:
        return
    cells = rooms.cells(runner, ROOT)
    file.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(file, cells_as_json(stack, wanted, cells).encode())
    print(f"{stack.name}: {len(cells)} cells of the matrix", flush=True)


def _run(stack: Stack, runner: StackRunner, due: list[Snippet], rooms: Rooms) -> Record:
    futures = []
    for snippet in due:
        recorded = rooms.recording(snippet.root / snippet.path, ROOT)
        futures.append((snippet, runner.submit(snippet), recorded, runner.submit(recorded)))
    ran: Record = {}
    for number, (snippet, plain, recorded, looked) in enumerate(futures, 1):
        name = snippet.path.relative_to("snippets").as_posix()
        try:
            if parse(snippet.root / snippet.path, ROOT).source != snippet.source:
                raise SnippetError(snippet.path, None, "was changed while it ran; run it again.")
            entry = outcome(snippet, plain.result(), runner.library).as_json()
            if outcome(recorded, looked.result(), runner.library).as_json() != entry:
                print(f"{stack.name}: {name}: writes something else when its names are looked at")
            elif (other := rooms.other_record(recorded, looked.result())) is not None:
                entry["kinds"] = other
            ran[name] = {"content": content(name, entry, stack, ROOT), **entry}
        except (SnippetError, OSError) as error:
            print(f"{stack.name}: {name}: no record; {error}")
        if number % 50 == 0 or number == len(futures):
            print(f"{stack.name}: {number} of {len(futures)}", flush=True)
    return ran
