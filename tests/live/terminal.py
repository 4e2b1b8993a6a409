"""Shows the author what changes: each problem as one block, once, and when it is gone."""

import sys
import threading
import time
from collections.abc import Iterator
from typing import TextIO

from live.loop import Loop
from live.state import State

EDGE = "─" * 72
RED, PLAIN = "\x1b[31m", "\x1b[0m"
STEP = 2.0
"""Seconds between two lines about what everybody waits for."""


def sentences(before: State, after: State) -> Iterator[str]:
    """What to say when one state becomes another."""
    for path, problem in after.problems.items():
        if before.problems.get(path) != problem:
            yield f"{EDGE}\n{problem}\n{EDGE}"
    for path in sorted(before.problems.keys() - after.problems.keys()):
        yield f"{path}: right again"
    for path in sorted(after.new - before.new):
        yield f"{path}: its output is new; to write it into the file, press a and Enter"
    for path in sorted(before.running - after.running - after.new - after.problems.keys()):
        yield f"{path}: its output is what the file says"


class Terminal:
    """Follows a loop in a thread of its own."""

    def __init__(self, loop: Loop, out: TextIO = sys.stdout) -> None:
        self._loop = loop
        self._out = out
        self._thread = threading.Thread(target=self._follow, daemon=True)

    def start(self) -> None:
        """Begin to follow."""
        self._thread.start()

    def say(self, text: str) -> None:
        """Print a text; a block is red where the terminal has colours."""
        red = self._out.isatty() and text.startswith(EDGE)
        print(f"{RED}{text}{PLAIN}" if red else text, file=self._out, flush=True)

    def accept(self) -> None:
        """Write new outputs, and say what was written."""
        written = self._loop.accept()
        for path in written:
            self.say(f"{path}: written")
        if written:
            self.say("What else is made from it: pytest --quick --update-examples")
        else:
            self.say("There is no new output to write.")

    def _follow(self) -> None:
        board, before, number = self._loop.board, State(), -1
        began = time.monotonic()
        while True:
            number = board.wait(number, STEP)
            state = board.state
            if state.notice:
                if state.notice != before.notice:
                    began = time.monotonic()
                self.say(f"{state.notice}: {time.monotonic() - began:.0f} s")
            elif before.notice:
                self.say(f"Ready after {time.monotonic() - began:.0f} s.")
            for text in sentences(before, state):
                self.say(text)
            before = state
