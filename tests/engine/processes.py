"""The two ways to start a process for a snippet: forked from the warm server, or cold."""

import contextlib
import dataclasses
import multiprocessing
import os
import pickle
import signal
import subprocess
import sys
import threading
import time
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from multiprocessing import forkserver
from pathlib import Path
from types import ModuleType

from engine import child

LIMIT = 256 * 1024
"""The most bytes that a snippet may write to either stream."""


class Process(ABC):
    """A started process whose two streams are read to their end, or to the limit, or until the guard."""

    pid: int
    streams: tuple[int, ...]

    def watch(self, timeout: float) -> tuple[bytes, bytes, str | None]:
        """Both streams, and why the process was ended if it was: "hang" (after `timeout` seconds) or "flood"."""
        ended: list[str] = []
        read: list[bytearray] = [bytearray(), bytearray()]

        def end(why: str) -> None:
            ended.append(why)
            self.kill()

        def drain(stream: int, into: bytearray) -> None:
            while data := os.read(stream, 65536):
                if len(into) <= LIMIT:
                    into += data
                    if len(into) > LIMIT:
                        end("flood")
            os.close(stream)

        guard = threading.Timer(timeout, end, ["hang"])
        readers = [threading.Thread(target=drain, args=pair) for pair in zip(self.streams, read, strict=False)]
        for thread in (guard, *readers):
            thread.start()
        for thread in readers:
            thread.join()
        while not self.exited():
            time.sleep(0.002)
        guard.cancel()
        return bytes(read[0]), bytes(read[1]), ended[0] if ended else None

    @abstractmethod
    def exited(self) -> bool:
        """Whether the process has ended."""

    @property
    @abstractmethod
    def exit_code(self) -> int | None:
        """As `subprocess` has it: negative for a signal."""

    def kill(self) -> None:
        """End the process and all that it started; no error when it has ended."""
        if os.name == "posix":
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.pid, signal.SIGKILL)  # each child leads a process group of its own
        if not self.exited():
            self.kill_alone()

    @abstractmethod
    def kill_alone(self) -> None:
        """End the process itself, which may not lead its group yet."""


class Warm(Process):
    """A process forked from the server, which starts with the first one."""

    serving = False
    """Whether the server has been started; it lives as long as this process."""

    _lock = threading.Lock()  # multiprocessing polls all its children whenever it starts one

    def __init__(self, request: child.Request) -> None:
        pipes = [multiprocessing.Pipe(duplex=False) for _ in range(2)]
        with self._lock:
            context = multiprocessing.get_context("forkserver")
            writers = [writer for _, writer in pipes]
            self._process = context.Process(target=child.forked, args=(request, *writers))
            with _empty_main():
                try:
                    self._process.start()
                except (EOFError, OSError) as error:
                    raise RuntimeError(f"{child.NO_SERVER} ({error})") from None
        self.pid = self._process.pid or 0
        for _, writer in pipes:
            writer.close()
        out, err = (os.dup(reader.fileno()) for reader, _ in pipes)
        for reader, _ in pipes:
            reader.close()
        self.streams = out, err

    def exited(self) -> bool:
        with self._lock:
            return not self._process.is_alive()

    @property
    def exit_code(self) -> int | None:
        return self._process.exitcode

    def kill_alone(self) -> None:
        self._process.kill()


class Cold(Process):
    """A process started from nothing."""

    def __init__(
        self,
        command: Sequence[str],
        environment: Mapping[str, str],
        folder: str,
        given: bytes = b"",
        joined: bool = False,
    ) -> None:
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT if joined else subprocess.PIPE,
            env=dict(environment),
            cwd=Path(folder) / "work",
            start_new_session=True,
        )
        self.pid = self._process.pid
        assert self._process.stdin
        assert self._process.stdout
        with contextlib.suppress(BrokenPipeError):
            self._process.stdin.write(given)
            self._process.stdin.close()
        pipes = [self._process.stdout] if self._process.stderr is None else [self._process.stdout, self._process.stderr]
        self.streams = tuple(os.dup(pipe.fileno()) for pipe in pipes)
        for pipe in pipes:
            pipe.close()

    @classmethod
    def of(cls, request: child.Request) -> "Cold":
        """The same as a warm process does, without the server."""
        given = pickle.dumps(dataclasses.asdict(request))
        return cls([sys.executable, child.__file__], request.environment, request.folder, given)

    def exited(self) -> bool:
        return self._process.poll() is not None

    @property
    def exit_code(self) -> int | None:
        return self._process.returncode

    def kill_alone(self) -> None:
        self._process.kill()


@contextlib.contextmanager
def _empty_main() -> Iterator[None]:
    """A process that multiprocessing starts imports the caller's `__main__` again; this leaves it nothing to import."""
    main = sys.modules["__main__"]
    sys.modules["__main__"] = ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = main


def start_server(environment: Mapping[str, str]) -> None:
    """Start the standard library's fork server in a scrubbed environment, once.

    Changes this process's environment for that moment, so no other thread may start a process meanwhile: call it
    from the main thread. What TensorFlow logs while the server imports it is of no snippet and goes nowhere.
    """
    forkserver.set_forkserver_preload(["engine.warm"])
    before, stderr = dict(os.environ), os.dup(2)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.environ.clear()
    os.environ.update(environment, PYTHONPATH=str(Path(child.__file__).parents[1]), **{child.SERVER: "scrubbed"})
    try:
        os.dup2(nowhere, 2)
        with _empty_main():
            forkserver.ensure_running()
        Warm.serving = True
    finally:
        os.dup2(stderr, 2)
        os.close(stderr)
        os.close(nowhere)
        os.environ.clear()
        os.environ.update(before)
