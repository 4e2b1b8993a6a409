"""Runs one snippet as `__main__` in a process that does nothing else, and reports on its standard output.

Needs nothing but the standard library, so that it also starts alone: `python child.py FILE`, a pickled request.
"""

import atexit
import builtins
import ctypes
import io
import marshal
import os
import pickle
import random
import sys
import tempfile
import threading
import traceback
import types
from dataclasses import dataclass
from os import getpid, write
from pathlib import Path
from typing import Any

if __name__ == "__main__":
    sys.path[0] = str(Path(__file__).resolve().parents[1])

from engine.events import encode
from engine.guard import guard

DEVICES = ("/dev/null", "/dev/zero", "/dev/full", "/dev/tty", "/dev/ptmx", "/dev/pts")
"""Where a snippet may write beside its own folder."""


@dataclass(frozen=True)
class Request:
    """What a child needs: `code` is marshalled, `nonce` tells events from output, `mark` is the builtin's name.

    `folder` holds the snippet's working folder, home and temporary folder.
    """

    path: str
    code: bytes
    mark: str
    nonce: str
    folder: str
    environment: dict[str, str]
    shows_stderr: bool
    cold: bool


def run(request: Request) -> None:
    """Execute the snippet and end the process, without going through the end of the process that it was forked from."""
    os.environ.clear()
    os.environ.update(request.environment)
    os.chdir(os.path.join(request.folder, "work"))
    atexit._clear()
    random.seed()
    tempfile.tempdir = None  # the server may have looked for one
    if numpy := sys.modules.get("numpy"):
        numpy.random.seed()
    if request.shows_stderr:
        os.dup2(1, 2)
    streams = _set_streams()
    _set_paths(request.path)

    out = _private_copy(1)
    libc = ctypes.CDLL(None) if os.name == "posix" else None
    printing, pipes, own = builtins.print, (os.fstat(1), os.fstat(2)), getpid()

    def report(event: str, **values: Any) -> None:
        if getpid() != own:
            return  # a fork of the snippet's own goes on through the same statements
        if libc:
            libc.fflush(None)
        data = encode(request.nonce, event, **values)
        while data:
            data = data[write(out, data) :]

    def mark(index: int, edge: str) -> None:
        report(edge, index=index)

    setattr(mark, "note", lambda text: report("noted", text=text))  # noqa: B010

    def replaced() -> str | None:
        """What the snippet put in the place of something that its output passes through."""
        if getattr(builtins, request.mark, None) is not mark:
            return "what the engine added to `builtins`"
        if builtins.print is not printing:
            return "`print`"
        for name, stream in streams.items():
            if getattr(sys, name) is not stream or stream.closed:
                return f"`sys.{name}`"
        for descriptor, pipe in zip((1, 2), pipes, strict=True):
            try:
                same = os.path.samestat(os.fstat(descriptor), pipe)
            except OSError:
                same = False
            if not same:
                return f"file descriptor {descriptor}"
        return None

    fonts = f"{request.environment.get('MPLCONFIGDIR', request.folder)}/fontlist-*"  # all that runs share
    inside = [request.folder, "/proc/self", *DEVICES, fonts]
    sys.addaudithook(guard(inside, None if request.cold else request.path, report))
    setattr(builtins, request.mark, mark)
    main = types.ModuleType("__main__")
    main.__dict__.update(__file__=request.path, __builtins__=builtins, __annotations__={})
    sys.modules["__main__"] = main
    try:
        exec(marshal.loads(request.code), main.__dict__)
    except BaseException as error:
        report("raised", **_described(error, request.path))
    if name := replaced():
        report("replaced", name=name)
    report("end")
    for thread in threading.enumerate():
        if thread is not threading.current_thread() and not thread.daemon:
            thread.join()
    atexit._run_exitfuncs()
    for name in [name for name in main.__dict__ if not name.startswith("__")]:
        main.__dict__[name] = None  # as Python does at its end, so that a `__del__` speaks before the last event
    report("exit")
    os._exit(0)


def _set_streams() -> "dict[str, io.TextIOWrapper[Any]]":
    """Unbuffered streams by name, so that what Python writes and what others write keep their order."""
    sys.stdin = open(os.devnull, encoding="utf-8")
    streams: dict[str, io.TextIOWrapper[Any]] = {}
    for name, descriptor in (("stdout", 1), ("stderr", 2)):
        raw = io.FileIO(descriptor, "w", closefd=False)
        stream = io.TextIOWrapper(raw, encoding="utf-8", errors="backslashreplace", write_through=True)
        setattr(sys, name, stream)
        setattr(sys, f"__{name}__", stream)
        streams[name] = stream
    return streams


def _set_paths(path: str) -> None:
    """`sys.argv` and `sys.path` as `python path` has them: nothing of the tests, nothing from outside the environment."""
    sys.argv = [path]
    sys.dont_write_bytecode = True
    tests = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    others = [entry for entry in sys.path if entry and not entry.startswith(tests) and os.path.exists(entry)]
    inside = (sys.prefix, sys.base_prefix)
    sys.path[:] = [os.path.dirname(path), *(entry for entry in others if entry.startswith(inside))]


def _private_copy(descriptor: int) -> int:
    """A copy of a descriptor with a high number, which a snippet that closes the first few hundred leaves open."""
    try:
        import fcntl

        return fcntl.fcntl(descriptor, fcntl.F_DUPFD_CLOEXEC, 1000)
    except (ImportError, OSError, ValueError):
        return os.dup(descriptor)


def _described(error: BaseException, path: str) -> dict[str, Any]:
    """The last lines that a terminal would show, and the lines of the snippet on the way there."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename == path]
    return {
        "type": type(error).__name__,
        "message": "".join(traceback.format_exception_only(error)),
        "lines": [frame.lineno for frame in frames],
    }


if __name__ == "__main__":
    run(Request(**pickle.loads(Path(sys.argv[1]).read_bytes())))
