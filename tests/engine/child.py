"""Runs one snippet as `__main__` in a process that does nothing else, and reports on file descriptor 1.

Needs nothing but the standard library, so that it also starts alone: `python child.py < request`.
"""

import atexit
import builtins
import ctypes
import io
import json
import marshal
import os
import pickle
import random
import re
import signal
import sys
import threading
import traceback
import types
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any

START_UP = re.compile(r"(KERAS|TF|XLA|OMP|CUDA)_")
"""Environment variables that TensorFlow and Keras read while they are imported."""

SERVER = "SNIPPET_SERVER"
"""Set in the server that was started scrubbed, and so in its children until they run."""
NO_SERVER = "the warm server has ended; run the tests again"


@dataclass(frozen=True)
class Request:
    """What a child needs: `code` is marshalled, `nonce` tells marks from output, `mark` is the builtin's name."""

    path: str
    code: bytes
    mark: str
    nonce: str
    folder: str
    environment: dict[str, str]
    shows_stderr: bool
    cold: bool


def forked(request: Request, stdout: Connection, stderr: Connection) -> None:
    """Target of a process of the warm server."""
    os.setsid()
    signal.signal(signal.SIGINT, signal.default_int_handler)
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG: no child outlives the server
    os.dup2(stdout.fileno(), 1)
    os.dup2(stderr.fileno(), 2)
    stdout.close()
    stderr.close()
    if SERVER not in os.environ:  # multiprocessing replaces a dead server by one that has the caller's environment
        os.write(2, NO_SERVER.encode())
        os._exit(1)
    atexit._clear()
    random.seed()
    if numpy := sys.modules.get("numpy"):
        numpy.random.seed()
    run(request)


def run(request: Request) -> None:
    """Execute the snippet and end the process, without going through the server's own end."""
    os.environ.clear()
    os.environ.update(request.environment)
    os.chdir(os.path.join(request.folder, "work"))
    if request.shows_stderr:
        os.dup2(1, 2)
    sys.stdin = open(os.devnull, encoding="utf-8")
    for name, descriptor in (("stdout", 1), ("stderr", 2)):
        stream = _unbuffered(descriptor)
        setattr(sys, name, stream)
        setattr(sys, f"__{name}__", stream)
    sys.argv = [request.path]
    tests = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    others = [entry for entry in sys.path if entry and not entry.startswith(tests) and os.path.exists(entry)]
    inside = (sys.prefix, sys.base_prefix)
    sys.path[:] = [os.path.dirname(request.path), *(entry for entry in others if entry.startswith(inside))]

    libc = ctypes.CDLL(None) if os.name == "posix" else None

    def report(**event: Any) -> None:
        for stream in (sys.stdout, sys.stderr):
            stream.flush()
        if libc:
            libc.fflush(None)
        os.write(1, f"\0{request.nonce}{json.dumps(event)}\n".encode())

    def mark(index: int, edge: str) -> None:
        report(index=index, edge=edge)

    def watch(event: str, arguments: tuple[Any, ...]) -> None:
        if event == "os.putenv" and START_UP.match(name := os.fsdecode(arguments[0])):
            report(sets=name)

    if not request.cold:
        sys.addaudithook(watch)
    setattr(builtins, request.mark, mark)
    main = types.ModuleType("__main__")
    main.__dict__.update(__file__=request.path, __builtins__=builtins, __annotations__={})
    sys.modules["__main__"] = main
    try:
        exec(marshal.loads(request.code), main.__dict__)
    except BaseException as error:
        report(**_described(error, request.path))
    report(edge="end")
    for thread in threading.enumerate():
        if thread is not threading.current_thread() and not thread.daemon:
            thread.join()
    atexit._run_exitfuncs()
    report(edge="exit", versions=_versions())
    os._exit(0)


def _unbuffered(descriptor: int) -> io.TextIOWrapper:
    raw = io.FileIO(descriptor, "w", closefd=False)
    return io.TextIOWrapper(raw, encoding="utf-8", errors="backslashreplace", write_through=True)


def _versions() -> dict[str, str]:
    """The versions that ran: of Python, and of the packages as far as the snippet, or the server, imported them."""
    loaded = {label: sys.modules.get(label.lower()) for label in ("TensorFlow", "Keras")}
    found = {label: getattr(module, "__version__", "") for label, module in loaded.items()}
    return {**found, "Python": ".".join(map(str, sys.version_info[:3]))}


def _described(error: BaseException, path: str) -> dict[str, Any]:
    """The last lines that a terminal would show, and the lines of the snippet on the way there."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename == path]
    return {
        "raised": type(error).__name__,
        "message": "".join(traceback.format_exception_only(error)),
        "lines": [frame.lineno for frame in frames],
    }


if __name__ == "__main__":
    given = pickle.load(sys.stdin.buffer)
    run(Request(**given))
