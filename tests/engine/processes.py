"""A snippet's process as the engine sees it: started warm, cold or without a supervisor; watched; ended."""

import atexit
import contextlib
import os
import select
import signal
import socket
import subprocess
import sys
import threading
import time
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine import supervisor

LIMIT = 256 * 1024
"""The most bytes that a snippet may write to either stream."""
GRACE = 8.0
"""Seconds in which a supervisor that was told to end everything must have done so; more than it takes itself."""
IMPORTING = 300.0
"""Seconds that the warm server may take until it is ready; they do not count for any snippet."""
HERE = Path(__file__).parent
SUPERVISED = hasattr(os, "fork") and hasattr(socket, "send_fds")


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


class Supervised(Process):
    """A process with a supervisor, at the other end of a control socket."""

    def __init__(
        self,
        control: socket.socket,
        stdout: int,
        stderr: int,
        server: "Server | None" = None,
        started: "subprocess.Popen[bytes] | None" = None,
    ) -> None:
        super().__init__(stdout, stderr)
        self._control = control
        self._server = server
        self._started = started
        self._said = b""

    def wait(self, deadline: float) -> int | None:
        while self._said.count(b"\n") < 2:
            seconds = min(1.0, deadline - time.monotonic())
            if seconds <= 0:
                return None
            if not select.select([self._control], [], [], seconds)[0]:
                if self._server and not self._said:
                    self._server.wake()
                continue
            try:
                data = self._control.recv(64)
            except ConnectionError:  # killed before it had read everything
                data = b""
            if not data:
                return None
            self._said += data
        return int(self._said.split(b"\n")[1])

    def missing(self, late: bool) -> str:
        if self._server and (not self._said or not self._server.alive()):
            return "server"
        return "hang" if late else "supervisor"

    def end(self) -> None:
        with contextlib.suppress(OSError):
            self._control.shutdown(socket.SHUT_WR)
        self._signal(signal.SIGCONT)

    def kill(self) -> None:
        for process in _descendants(self._supervisor()):
            with contextlib.suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)

    def close(self) -> None:
        self._control.close()
        if self._started:
            self._started.wait()

    def _supervisor(self) -> int | None:
        number, newline, _ = self._said.partition(b"\n")
        return int(number) if newline else None

    def _signal(self, number: int) -> None:
        if process := self._supervisor():
            with contextlib.suppress(ProcessLookupError):
                os.kill(process, number)


class Unsupervised(Process):
    """A process of its own, where the platform has no fork: what it leaves running is not ended."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str], folder: Path, joined: bool) -> None:
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT if joined else subprocess.PIPE,
            env=dict(environment),
            cwd=folder,
        )
        pipes = [pipe for pipe in (self._process.stdout, self._process.stderr) if pipe]
        streams = [os.dup(pipe.fileno()) for pipe in pipes]
        super().__init__(streams[0], streams[1] if len(streams) > 1 else None)
        for pipe in pipes:
            pipe.close()

    def wait(self, deadline: float) -> int | None:
        try:
            return self._process.wait(max(0, deadline - time.monotonic()))
        except subprocess.TimeoutExpired:
            return None

    def missing(self, late: bool) -> str:
        return "hang" if late else "supervisor"

    def end(self) -> None:
        self._process.kill()

    def kill(self) -> None:
        self._process.kill()


def start_cold(command: Sequence[str], environment: Mapping[str, str], folder: Path, joined: bool = False) -> Process:
    """Start a command from nothing, in `folder`; `joined` sends its standard error to its standard output."""
    if not SUPERVISED:
        return Unsupervised(command, environment, folder, joined)
    ours, theirs, out, err = _channels()
    starting = [sys.executable, "-I", "-S", str(HERE / "supervisor.py"), str(theirs.fileno())]
    started = subprocess.Popen(
        starting, stdin=subprocess.DEVNULL, stdout=out[1], stderr=err[1], pass_fds=[theirs.fileno()]
    )
    process = Supervised(ours, out[0], err[0], started=started)
    _let_go(theirs, out[1], err[1])
    request = {"command": list(command), "environment": dict(environment), "folder": str(folder), "joined": joined}
    with contextlib.suppress(OSError):
        supervisor.send(ours, request)
    return process


class Server:
    """The warm server's process, started with the first snippet and again when a snippet has ended it."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        ours, theirs = socket.socketpair()
        command = [sys.executable, "-P", str(HERE / "server.py"), str(theirs.fileno())]
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=dict(environment),
            pass_fds=[theirs.fileno()],
            start_new_session=True,
        )
        theirs.close()
        self._engine = ours
        self._lock = threading.Lock()
        self._ready = False

    def ready(self) -> bool:
        """Wait until it has imported everything; False where it ends before, or takes longer than IMPORTING."""
        with self._lock:
            if not self._ready and select.select([self._engine], [], [], IMPORTING)[0]:
                with contextlib.suppress(OSError):
                    self._ready = self._engine.recv(1) == b"!"
            return self._ready

    def start(self, request: Any) -> Process:
        """Fork a process for a request (`child.Request`)."""
        ours, theirs, out, err = _channels()
        process = Supervised(ours, out[0], err[0], self)
        self.wake()
        with self._lock, contextlib.suppress(OSError):
            socket.send_fds(self._engine, [b"+"], [theirs.fileno(), out[1], err[1]])
        _let_go(theirs, out[1], err[1])
        with contextlib.suppress(OSError):
            supervisor.send(ours, request)
        return process

    def alive(self) -> bool:
        """Whether the server still runs."""
        return self._process.poll() is None

    def wake(self) -> None:
        """Let it go on, where a snippet has stopped it."""
        if self.alive():
            self._process.send_signal(signal.SIGCONT)

    def close(self) -> None:
        """End the server."""
        self._process.kill()
        self._process.wait()
        self._engine.close()


_servers: dict[frozenset[tuple[str, str]], list[Server]] = {}
_starting = threading.Lock()
STARTS = 20
"""How often one process starts a warm server of one kind; after that, snippets run cold."""


def warm_server(environment: Mapping[str, str], more: Mapping[str, str]) -> Server | None:
    """The warm server of this process for what is added (`more`) to the scrubbed `environment`.

    A new one where the last has ended; none where the platform cannot fork, or where snippets end it again and again.
    """
    if not SUPERVISED:
        return None
    with _starting:
        servers = _servers.setdefault(frozenset(more.items()), [])
        if not servers or not servers[-1].alive():
            if len(servers) >= STARTS:
                return None
            servers.append(Server({**environment, **more}))
        return servers[-1]


@atexit.register
def close_servers() -> None:
    """End all warm servers of this process."""
    with _starting:
        for servers in _servers.values():
            for server in servers:
                server.close()
        _servers.clear()


def _channels() -> tuple[socket.socket, socket.socket, tuple[int, int], tuple[int, int]]:
    ours, theirs = socket.socketpair()
    return ours, theirs, os.pipe(), os.pipe()


def _let_go(theirs: socket.socket, *writers: int) -> None:
    theirs.close()
    for writer in writers:
        os.close(writer)


def _descendants(process: int | None) -> list[int]:
    """A process and all below it, the deepest last; nothing where there is no /proc."""
    if process is None:
        return []
    parents: dict[int, int] = {}
    for status in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            parents[int(status.parent.name)] = int(status.read_text().rpartition(") ")[2].split()[1])
    tree = [process]
    for above in tree:
        tree += [number for number, parent in parents.items() if parent == above]
    return tree
