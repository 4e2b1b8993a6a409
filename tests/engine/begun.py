"""Long work that a test begins beside the tests before it, so that its processes do not wait for their turn."""

import ctypes
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import IO

from engine.programs import Programs

Ended = subprocess.CompletedProcess[str]
Work = Callable[["Begun"], object]
GUARD = 900
"""Seconds after which a process of a work is taken to hang."""


def _end_with_parent() -> None:
    """Let the process that is being started be interrupted when the one that starts it is killed."""
    ctypes.CDLL(None).prctl(1, signal.SIGINT)  # PR_SET_PDEATHSIG


def start(
    command: Sequence[str], folder: Path, output: IO[str] | int, environment: Mapping[str, str] | None = None
) -> "subprocess.Popen[str]":
    """Start a command that ends with this process, in a session of its own; what it writes goes to `output`."""
    return subprocess.Popen(
        command,
        cwd=folder,
        env=environment,
        stdout=output,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
        preexec_fn=_end_with_parent if sys.platform == "linux" else None,
    )


def interrupt(process: "subprocess.Popen[str]") -> None:
    """End a process, and what it has started, as Ctrl-C does, if it has not ended."""
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGINT)


class Begun:
    """The works of a run, one after the other in a thread of their own. A work is given this object."""

    def __init__(self, programs: Programs) -> None:
        self.programs = programs
        self._thread = ThreadPoolExecutor(1, "begun")
        self._futures: dict[Work, Future[object]] = {}
        self._running: set[subprocess.Popen[str]] = set()
        self._closed = False

    def begin(self, works: Iterable[Work]) -> None:
        """Queue works."""
        for work in works:
            self._futures[work] = self._thread.submit(work, self)

    def future(self, work: Work) -> "Future[object]":
        """The result of a work."""
        return self._futures[work]

    def run(self, command: list[str], folder: Path, environment: Mapping[str, str]) -> Ended:
        """Run a command in a folder to its end, or to the end of this run."""
        with start(command, folder, subprocess.PIPE, environment) as process:
            self._running.add(process)
            if self._closed:
                interrupt(process)
            output, _ = process.communicate(timeout=GUARD)
            self._running.discard(process)
        return Ended(command, process.returncode, output)

    def close(self) -> None:
        """Begin nothing more, and end what runs as Ctrl-C does."""
        self._closed = True
        for process in list(self._running):
            interrupt(process)
        self._thread.shutdown(cancel_futures=True)
