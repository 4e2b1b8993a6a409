"""What a snippet may do to the world outside of its own folder: nothing. Needs the standard library only."""

import os
import re
import sys
from collections.abc import Callable, Iterable
from os import getpid
from pathlib import Path
from types import FrameType
from typing import Any

Hook = Callable[[str, tuple[Any, ...]], None]

START_UP = re.compile(r"(KERAS|TF|XLA|OMP|CUDA)_")
"""Environment variables that TensorFlow and Keras read while they are imported."""

CHANGES = frozenset(
    {
        "os.chmod",
        "os.link",
        "os.mkdir",
        "os.remove",
        "os.rename",
        "os.rmdir",
        "os.truncate",
        "os.utime",
    }
)
"""Audit events of what changes a folder; their first argument is a path, for some the second too."""

WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def guard(inside: Iterable[str], too_late_in: str | None, report: Callable[..., None]) -> Hook:
    """An audit hook for `sys.addaudithook`.

    It raises PermissionError where Python would write outside of the places `inside` (files, folders with all in them,
    or beginnings of names that end in `*`), or signal a process that the snippet has not started; and it reports a
    variable that comes too late where the file `too_late_in` sets it.
    """
    real = [os.path.realpath(place) for place in inside]
    beginnings = tuple(place[:-1] if place.endswith("*") else place + os.sep for place in real)
    own_process = getpid()

    def refuse(path: Any) -> None:
        if isinstance(path, str | bytes | os.PathLike):
            whole = os.path.realpath(os.fsdecode(path))
            if whole not in real and not whole.startswith(beginnings):
                raise PermissionError(
                    f"a snippet writes into its own working folder only, not to {os.fsdecode(path)!r}"
                )

    def watch(event: str, arguments: tuple[Any, ...]) -> None:
        if event in ("os.kill", "os.killpg"):
            if not _is_below(arguments[0], own_process):
                raise PermissionError("a snippet signals itself and what it has started only")
        elif event == "resource.prlimit":
            if not _is_below(arguments[0], own_process):
                raise PermissionError("a snippet limits itself and what it has started only")
        elif event == "sqlite3.connect":
            if arguments[0] not in (":memory:", ""):
                refuse(arguments[0])
        elif event == "open":
            path, mode, flags = arguments
            if (flags or 0) & WRITING or (isinstance(mode, str) and set(mode) & set("wax+")):
                refuse(path)
        elif event == "os.symlink":
            refuse(arguments[1])
        elif event == "os.mkdir" and Path(os.fsdecode(arguments[0])).is_dir():
            return  # it is there, and Python says so
        elif event in CHANGES:
            for path in arguments[:2]:
                refuse(path)
        elif event == "os.putenv" and too_late_in:
            name = os.fsdecode(arguments[0])
            if START_UP.match(name) and _setter() == too_late_in:
                report("sets", name=name)

    return watch


def _setter() -> str:
    """The file that sets a variable: the first outside of Python's own `os.environ`."""
    frame: FrameType | None = sys._getframe(2)
    while frame and Path(frame.f_code.co_filename).name in (
        "os.py",
        "_collections_abc.py",
        "<frozen os>",
        "<frozen _collections_abc>",
    ):
        frame = frame.f_back
    return frame.f_code.co_filename if frame else ""


def _is_below(process: int, above: int) -> bool:
    """Whether a process (a group by its leader, or by that number below zero) is `above` or descends from it.

    0 is the caller's own group.
    """
    if process == -1:
        return False  # everything that may be signalled
    process = abs(process)
    while process not in (0, above):
        try:
            status = Path(f"/proc/{process}/stat").read_text()
        except OSError:
            return True  # it has ended, or there is no /proc to ask
        process = int(status.rpartition(") ")[2].split()[1])
        if process <= 1:
            return False
    return True
