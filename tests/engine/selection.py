"""Which of the collected tests run, and in which order."""

import os
import sys
from collections.abc import Callable, Container, Iterable
from pathlib import Path

import pytest

from engine.begun import Work
from engine.programs import Program
from engine.proved import Proved, chosen, commit_of
from engine.unchanged import Unchanged

COLD = ("never", "sample", "due", "all")
"""The choices of --cold-proofs: no cold proof, those that the commit chooses, these and what has no valid record, all."""


def refuse(config: pytest.Config) -> None:
    """Raise UsageError for options that would make a run say less than it seems to."""
    if sys.flags.optimize:
        raise pytest.UsageError("Python's -O (PYTHONOPTIMIZE) takes out what the tests assert; unset it.")
    if getattr(config.option, "numprocesses", None):
        raise pytest.UsageError("pytest -n: the snippets use all cores already; leave -n out.")
    if config.getoption("update_examples") and os.environ.get("CI"):
        raise pytest.UsageError("--update-examples rewrites files, and CI is set; run it on your machine and commit.")


def order(item: pytest.Item, updating: bool, beside: Container[pytest.Item]) -> int:
    """What writes comes first, in the order in which one is made from the other; the cold proofs come last.

    Where nothing is written, tests that wait for programs come behind those that do not, and behind these those that
    run something of their own, which waits until all that is queued has begun. Tests of the second process, which are
    only waited for, come behind all that this one does.
    """
    if item in beside:
        return 6
    match item.path.name:
        case "test_transcripts.py":
            return 0
        case "test_recorded.py" if updating:
            return 1
        case "test_products.py" if updating:
            return 2
        case "test_cold_proof.py":
            return 7
    used = getattr(item, "fixturenames", ())
    if item.get_closest_marker("programs") or {"programs", "recordings"} & set(used):
        return 4
    return 5 if "book" in used else 3


def hang_guard(config: pytest.Config) -> float:
    """Seconds after which a snippet is taken to hang. An author waits for it; a whole run must outlast a busy machine."""
    return float(config.getoption("snippet_timeout") or (60 if config.getoption("quick") else 300))


def cold_mode(config: pytest.Config) -> str:
    """One of COLD. Where CI is set and nothing else is said, what is due."""
    if config.getoption("cold"):
        return "all"
    return str(config.getoption("cold_proofs") or ("due" if os.environ.get("CI") else "never"))


def without_cold(items: list[pytest.Item], mode: str, proved: Proved, updating: bool) -> list[pytest.Item]:
    """The cold proofs that need not run."""
    commit = commit_of(proved.root) if mode in ("sample", "due") else ""

    def needed(path: Path) -> bool:
        if mode == "all":
            return not (updating and proved.holds(path))
        return (mode in ("sample", "due") and proved.due(path, commit)) or (mode == "due" and not proved.holds(path))

    return [item for item, path in _with(items, "cold_snippet") if not needed(path)]


def without_others_of_a_sample(items: list[pytest.Item], root: Path) -> list[pytest.Item]:
    """The tests marked `sampled(name, one_in)` that the commit does not choose."""
    commit = commit_of(root)
    marked = ((item, item.get_closest_marker("sampled")) for item in items)
    return [item for item, mark in marked if mark and not chosen(commit, *mark.args)]


def digests(items: Iterable[pytest.Item], unchanged: Unchanged) -> dict[str, str]:
    """The digest of each test that names what it depends on: by its snippet, or by the mark `depends`."""
    listed: dict[str, str] = {}
    for item in items:
        marks = list(item.iter_markers("depends"))
        snippets = [path.relative_to(unchanged.root).as_posix() for _, path in _with([item], "snippet_path")]
        if marks or snippets:
            listed[item.nodeid] = unchanged.digest([*snippets, *(path for mark in marks for path in mark.args)])
    return listed


def without_unchanged(items: list[pytest.Item], unchanged: Unchanged) -> list[pytest.Item]:
    """What --quick leaves out: browsers, the published site, samples, and what passed with the same content."""
    known = digests(items, unchanged)
    return [
        item
        for item in items
        if item.get_closest_marker("browser")
        or item.get_closest_marker("published")
        or item.get_closest_marker("sampled")
        or (item.nodeid in known and unchanged.holds(item.nodeid, known[item.nodeid]))
    ]


def selected(items: Iterable[pytest.Item], name: str) -> list[Path]:
    """The paths that tests were parametrised with under a name, each once."""
    return list(dict.fromkeys(path for _, path in _with(items, name)))


def makers(items: Iterable[pytest.Item]) -> list[Callable[[Path], Iterable[Program]]]:
    """What gives the programs that tests will ask for, each once."""
    return list(dict.fromkeys(mark.kwargs["of"] for item in items for mark in item.iter_markers("programs")))


def begun(items: Iterable[pytest.Item]) -> list[Work]:
    """What tests want to be begun before the first of them, each once."""
    return list(dict.fromkeys(mark.kwargs["work"] for item in items for mark in item.iter_markers("begins")))


def _with(items: Iterable[pytest.Item], name: str) -> list[tuple[pytest.Item, Path]]:
    calls = [(item, item.callspec) for item in items if hasattr(item, "callspec")]
    return [(item, call.params[name]) for item, call in calls if name in call.params]
