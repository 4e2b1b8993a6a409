"""Stands between the engine and one snippet's process: whatever that one starts ends with it.

A supervisor adopts every descendant of its process whose own parent has gone (Linux: it is their subreaper), so
nothing escapes by a session or a group of its own. It ends all of them when the process has ended, when the engine
closes its end of the control socket, or when the engine itself is gone.

Over the control socket comes the request; back go a line with the supervisor's process number and, at the end, a line
with the exit code, negative for a signal. Needs nothing but the standard library, so that it also starts alone:
`python supervisor.py DESCRIPTOR` executes a command.
"""

import contextlib
import ctypes
import os
import pickle
import select
import signal
import socket
import struct
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

SET_PDEATHSIG, SET_CHILD_SUBREAPER = 1, 36
LARGEST_FILE = 512 * 1024 * 1024
"""Bytes; a snippet that would fill the disk gets an OSError instead."""
ENDING = 5.0
"""Seconds in which everything must be gone once it was killed."""


def supervise(control: socket.socket, start: Callable[[Any], None]) -> None:
    """Read the request, run `start(request)` in a process of its own, wait for its end or the engine's word, end all."""
    _prctl(SET_CHILD_SUBREAPER, 1)
    control.sendall(b"%d\n" % os.getpid())
    request = pickle.loads(_receive(control))
    own = os.getpid()
    process = os.fork()
    if process == 0:
        try:
            _prctl(SET_PDEATHSIG, signal.SIGKILL)
            if os.getppid() != own:
                os._exit(1)
            control.close()
            os.setsid()
            _limit()
            start(request)
        except BaseException as error:
            os.write(2, f"{type(error).__name__}: {error}\n".encode())
        finally:
            os._exit(1)
    for stream in (1, 2):
        os.close(stream)
    _wait(process, control)
    status = _end_all(process)
    with contextlib.suppress(OSError):
        control.sendall(b"%d\n" % os.waitstatus_to_exitcode(status))
    os._exit(0)


def execute(request: dict[str, Any]) -> None:
    """Become a command: `command`, `environment`, `folder`, and `joined` for standard error in standard output."""
    os.chdir(request["folder"])
    nowhere = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nowhere, 0)
    if request["joined"]:
        os.dup2(1, 2)
    os.execve(request["command"][0], request["command"], request["environment"])


def send(control: socket.socket, request: Any) -> None:
    """The engine's side: a pickled request, with its length before it."""
    data = pickle.dumps(request)
    control.sendall(struct.pack("!I", len(data)) + data)


def _receive(control: socket.socket) -> bytes:
    head = control.recv(4, socket.MSG_WAITALL)
    if len(head) < 4:
        os._exit(1)
    return control.recv(struct.unpack("!I", head)[0], socket.MSG_WAITALL)


def _prctl(option: int, value: int) -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(option, value, 0, 0, 0)


def _limit() -> None:
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (LARGEST_FILE, LARGEST_FILE))


def _wait(process: int, control: socket.socket) -> None:
    """Until the process has ended (it stays a zombie), or the other end of the control socket is closed."""
    if hasattr(os, "pidfd_open"):
        with contextlib.suppress(OSError):
            watched = os.pidfd_open(process)
            select.select([watched, control.fileno()], [], [])
            return
    while not select.select([control], [], [], 0.005)[0]:
        if os.waitid(os.P_PID, process, os.WEXITED | os.WNOHANG | os.WNOWAIT):
            return


def _end_all(process: int) -> int:
    """Kill the process and every descendant, and return the process's wait status."""
    status: int | None = None
    deadline = time.monotonic() + ENDING
    while time.monotonic() < deadline:
        for child in {*_children(), *([process] if status is None else [])}:
            with contextlib.suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)
        if sys.platform != "linux":
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(process, signal.SIGKILL)
        try:
            ended, ending = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            break
        if ended == process:
            status = ending
        elif not ended:
            time.sleep(0.001)
    return signal.SIGKILL if status is None else status


def _children() -> list[int]:
    """The processes whose parent is this one, those that have ended included; none where there is no /proc."""
    own = os.getpid()
    with contextlib.suppress(OSError):
        return [int(number) for number in Path(f"/proc/{own}/task/{own}/children").read_text().split()]
    return []


if __name__ == "__main__":
    if os.fork():
        os._exit(0)  # so that the engine is no parent of anything that a snippet could look up and signal
    os.setsid()
    supervise(socket.socket(fileno=int(sys.argv[1])), execute)
