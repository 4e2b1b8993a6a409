"""A process whose streams are read while it runs, and that is ended at the deadline or at the limit."""

import os
import threading
import time
from abc import ABC, abstractmethod
from dataclasses import dataclass

LIMIT = 256 * 1024
"""The most bytes that a snippet may write to either stream."""
GRACE = 8.0
"""Seconds in which a supervisor that was told to end everything must have done so; more than it takes itself."""


@dataclass(frozen=True)
class Ending:
    """Both streams, the exit code (negative for a signal; None where nobody knows it), and why it was ended early.

    `cause` is "hang", "flood", "server" (the warm server ended, or never started it) or "supervisor" (its own ended).
    """

    stdout: bytes
    stderr: bytes
    exit_code: int | None
    cause: str | None


class Process(ABC):
    """A started process whose two streams are read to their end, or to the limit, or until the deadline."""

    def __init__(self, stdout: int, stderr: int | None) -> None:
        self._streams = [stdout] if stderr is None else [stdout, stderr]
        self._cause: str | None = None

    def watch(self, deadline: float) -> Ending:
        """Wait until the process has ended, at most until `deadline` (of time.monotonic), and end all that it started."""
        read = [bytearray() for _ in self._streams]
        readers = [
            threading.Thread(target=self._drain, args=pair, daemon=True)
            for pair in zip(self._streams, read, strict=True)
        ]
        for reader in readers:
            reader.start()
        exit_code = self.wait(deadline)
        if exit_code is None and self._cause is None:
            self._cause = self.missing(time.monotonic() >= deadline)
        if exit_code is None:
            self.end()
            exit_code = self.wait(time.monotonic() + GRACE)
        if exit_code is None:
            self.kill()
        for reader in readers:
            reader.join(GRACE)
        self.close()
        stdout, stderr = (bytes(read[0]), bytes(read[1]) if len(read) > 1 else b"")
        return Ending(stdout, stderr, exit_code, self._cause)

    def _drain(self, stream: int, into: bytearray) -> None:
        while data := os.read(stream, 65536):
            if len(into) <= LIMIT:
                into += data
                if len(into) > LIMIT:
                    self._cause = "flood"
                    self.end()
        os.close(stream)

    @abstractmethod
    def wait(self, deadline: float) -> int | None:
        """The exit code; None where it is not known by the deadline, or never will be."""

    @abstractmethod
    def missing(self, late: bool) -> str:
        """The cause, where there is no exit code."""

    @abstractmethod
    def end(self) -> None:
        """Begin to end the process and all that it started; may be called from any thread, and often."""

    @abstractmethod
    def kill(self) -> None:
        """End what `end` did not."""

    def close(self) -> None:
        """Let go of what the process needed beside its streams."""
        return
