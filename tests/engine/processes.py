"""A snippet's process as the engine sees it: started warm, cold or without a supervisor; watched; ended."""

import contextlib
import os
import select
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

from engine import supervisor
from engine.process import Process as Process

HERE = Path(__file__).parent
SUPERVISED = hasattr(os, "fork") and hasattr(socket, "send_fds")


class ForkServer(Protocol):
    """What a warm process asks about the server that forked it."""

    def alive(self) -> bool: ...

    def wake(self) -> None: ...


class Supervised(Process):
    """A process with a supervisor, at the other end of a control socket."""

    def __init__(
        self,
        control: socket.socket,
        stdout: int,
        stderr: int,
        server: "ForkServer | None" = None,
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
            if not readable(self._control, seconds):
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
    ours, theirs, out, err = channels()
    starting = [sys.executable, "-I", "-S", str(HERE / "supervisor.py"), str(theirs.fileno())]
    started = subprocess.Popen(
        starting, stdin=subprocess.DEVNULL, stdout=out[1], stderr=err[1], pass_fds=[theirs.fileno()]
    )
    process = Supervised(ours, out[0], err[0], started=started)
    let_go(theirs, out[1], err[1])
    request = {"command": list(command), "environment": dict(environment), "folder": str(folder), "joined": joined}
    with contextlib.suppress(OSError):
        supervisor.send(ours, request)
    return process


def channels() -> tuple[socket.socket, socket.socket, tuple[int, int], tuple[int, int]]:
    """Both ends of a control socket, and a pipe for each stream."""
    ours, theirs = socket.socketpair()
    return ours, theirs, os.pipe(), os.pipe()


def let_go(theirs: socket.socket, *writers: int) -> None:
    """Close what only the started process needs."""
    theirs.close()
    for writer in writers:
        os.close(writer)


def readable(control: socket.socket, seconds: float) -> bool:
    """Wait until there is something to read, or the other end is closed. Descriptors may have any number."""
    poll = select.poll()
    poll.register(control, select.POLLIN)
    return bool(poll.poll(seconds * 1000))


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
