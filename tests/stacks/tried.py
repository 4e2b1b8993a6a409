"""Packages that no stack names, such as tonight's builds: what snippets give there, as a report that is not recorded."""

import textwrap
from collections import Counter
from collections.abc import Iterable

from engine.checkout import ROOT, snippet_paths
from engine.errors import SnippetError
from engine.snippet import Snippet, parse
from stacks.install import NotInstalled, cache, installed
from stacks.lines import Entry, heading, other_outputs
from stacks.outcome import outcome
from stacks.runner import opened
from stacks.stack import Stack

LONGEST = 8_000
"""Characters of a report: an issue holds 65,536, and has more to tell."""


def tried(packages: list[str], begin: list[str]) -> int:
    """Print what differs, as Markdown; the exit code is 1 where the packages cannot be installed or imported."""
    stack = Stack("tried", " ".join(packages), tuple(packages))
    try:
        python = installed(stack, cache(), renew=True)
        with opened(stack, python) as runner:
            paths = [path for path in snippet_paths() if _begins(path.relative_to(ROOT / "snippets").as_posix(), begin)]
            futures = [(snippet, runner.submit(snippet)) for snippet in (parse(path, ROOT) for path in paths)]
            report, counts = [], Counter[str]()
            for snippet, future in futures:
                try:
                    entry = outcome(snippet, future.result(), runner.library).as_json()
                except (SnippetError, OSError) as error:
                    report.append(f"{snippet.path}: {error}\n")
                    continue
                counts[entry["is"]] += 1
                if entry["is"] != "same":
                    report.append(part_of(snippet, stack, entry))
    except (NotInstalled, SnippetError) as error:
        print(f"{stack.title}: not run; {error}")
        return 1
    print(f"{stack.title}: {dict(counts)}\n\n{shortened(report)}")
    return 0


def part_of(snippet: Snippet, stack: Stack, entry: Entry) -> str:
    """What a snippet gives otherwise: its path with a few words, and its outputs, as an issue shows them."""
    box = other_outputs(snippet, {stack: entry}).partition("\n\n")[2]
    return f"{snippet.path}: {heading(stack, entry)}\n\n{textwrap.dedent(box)}"


def shortened(report: Iterable[str]) -> str:
    """The parts of a report that there is room for, each whole; of the others only how many there are."""
    kept, left = [], 0
    room = LONGEST
    for part in report:
        room -= len(part) + 1
        if room < 0:
            left += 1
        else:
            kept.append(part)
    return "\n".join(kept) + (f"\nThere is no room for {left} more.\n" if left else "")


def _begins(name: str, begin: list[str]) -> bool:
    return not begin or name.startswith(tuple(begin))
