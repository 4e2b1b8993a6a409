"""What the stacks give, weigh and cost: `python tests/measure/stacks.py [STACK ...]` prints a line for each, or for those that are named.

What they give is read from the records. Seconds are measured: SAMPLE snippets from all over, the same ones each time, one after the
other and in turn on the stack and on the versions of this Python. Where a stack stops early it is quick, so the ratio is also
told for the snippets that it runs to their end. Environments that are not there yet are made first.
"""

import statistics
import sys
import time
from collections import Counter
from pathlib import Path

if __name__ == "__main__":
    sys.path[0] = str(Path(__file__).resolve().parents[1])

from engine.checkout import ROOT, snippet_paths
from engine.runner import Runner
from engine.snippet import Snippet, parse
from kit.tables import table
from stacks.install import NotInstalled, installed
from stacks.lines import WORDS
from stacks.record import cells_file, file_of, read
from stacks.runner import opened
from stacks.stack import Stack, stacks

SAMPLE = 30
WHOLE = ("same", "differs")
"""What a stack gave where it ran a snippet to its end, or to the exception that ends it everywhere."""
KINDS = Path("docs/assets/generated/kinds/stacks")


def sample(stack: Stack) -> list[Snippet]:
    """Snippets from all over that a stack takes, those left out that need a process of their own."""
    every = (parse(path, ROOT) for path in snippet_paths())
    warm = [snippet for snippet in every if stack.takes(snippet.source) and not snippet.cold]
    return warm[:: len(warm) // SAMPLE][:SAMPLE]


def timed(runner: Runner, snippet: Snippet) -> float:
    """The seconds of one run."""
    start = time.monotonic()
    runner.submit(snippet).result()
    return time.monotonic() - start


def seconds(stack: Stack) -> dict[str, tuple[float, float]]:
    """Of each snippet of the sample: seconds there, and on the newest. Raises NotInstalled."""
    taken = sample(stack)
    newest = Runner(ROOT)
    try:
        with opened(stack, installed(stack, ROOT)) as runner:
            for each in (runner, newest):
                timed(each, taken[0])  # waits for the server
            return {
                snippet.path.relative_to("snippets").as_posix(): (timed(runner, snippet), timed(newest, snippet))
                for snippet in taken
            }
    finally:
        newest.close()


def ratio(pairs: list[tuple[float, float]]) -> str:
    """The median of the first ones, of the second ones, and how many times the second it is."""
    if not pairs:
        return "none"
    there, here = (statistics.median(each) for each in zip(*pairs, strict=True))
    return f"{there:.3f} / {here:.3f} = {there / here:.2f}"


def size(stack: Stack) -> int:
    """The bytes that are committed for one stack alone; the boxes of all pages hold several stacks each."""
    files = [
        ROOT / file_of(stack),
        ROOT / cells_file(stack),
        ROOT / stack.exact,
        *(ROOT / KINDS / stack.name).rglob("*.json"),
    ]
    return sum(file.stat().st_size for file in files if file.exists())


def row(stack: Stack) -> list[str]:
    """A line of the table."""
    record = read(stack, ROOT)
    counts = Counter(entry["is"] for entry in record.values())
    outcomes = [str(counts[outcome]) for outcome in WORDS]
    try:
        measured = seconds(stack)
    except NotInstalled as error:
        return [stack.name, *outcomes, f"{size(stack) / 1000:.0f}", str(error), ""]
    whole = [pair for name, pair in measured.items() if record.get(name, {}).get("is") in WHOLE]
    return [
        stack.name,
        *outcomes,
        f"{size(stack) / 1000:.0f}",
        ratio([*measured.values()]),
        f"{ratio(whole)} of {len(whole)}",
    ]


def main() -> None:
    """Print the table, and what the boxes and sentences of all stacks together weigh."""
    chosen = [stack for stack in stacks(ROOT) if stack.name in sys.argv[1:] or not sys.argv[1:]]
    rows = [row(stack) for stack in chosen]
    head = ["stack", *WORDS, "KB", "seconds there / newest", "of those run to the end"]
    print(table(head, rows, numbers=True))
    folders = [ROOT / file_of(chosen[0]).parent / name for name in ("lines", "outputs")]
    shown = [file.stat().st_size for folder in folders for file in folder.rglob("*") if file.is_file()]
    print(f"sentences and boxes of all stacks: {sum(shown) / 1000:.0f} KB in {len(shown)} files")


if __name__ == "__main__":
    main()
