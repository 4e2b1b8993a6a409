"""How long a snippet takes on each stack, against the versions that this Python has: `python tests/measure/stacks.py`.

One snippet in ten, one after the other, in turn on all stacks whose environments are there; medians in seconds.
"""

import contextlib
import statistics
import sys
import time
from pathlib import Path

if __name__ == "__main__":
    sys.path[0] = str(Path(__file__).resolve().parents[1])

from engine.checkout import ROOT, snippet_paths
from engine.runner import Runner
from engine.snippet import parse
from engine.warm import close_servers
from stacks.install import installed
from stacks.runner import opened
from stacks.stack import stacks

ONE_IN = 10


def main() -> None:
    """Print a line for each stack: the median of its seconds, and of the ratio of each snippet to the newest."""
    with contextlib.ExitStack() as stack_of_runners:
        newest = Runner(ROOT)
        stack_of_runners.callback(close_servers)
        stack_of_runners.callback(newest.close)
        runners: dict[str, Runner] = {"newest": newest}
        for stack in stacks(ROOT):
            if not stack.neutral:
                runners[stack.name] = stack_of_runners.enter_context(opened(stack, installed(stack, ROOT)))
        snippets = [snippet for path in snippet_paths()[::ONE_IN] if not (snippet := parse(path, ROOT)).cold]
        seconds: dict[str, list[float]] = {name: [] for name in runners}
        for snippet in [snippets[0], *snippets]:  # the first one waits for the servers
            for name, runner in runners.items():
                start = time.monotonic()
                runner.submit(snippet).result()
                seconds[name].append(time.monotonic() - start)
    for name, taken in seconds.items():
        ratios = [one / other for one, other in zip(taken[1:], seconds["newest"][1:], strict=True)]
        print(f"{name}: median {statistics.median(taken[1:]):.2f} s, {statistics.median(ratios):.2f} times the newest")


if __name__ == "__main__":
    main()
