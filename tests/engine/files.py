"""Writing a file in one step, and removing what a killed run left of that or in the temporary folder."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from io import BufferedWriter
from pathlib import Path
from typing import IO, Any

WRITING = ".writing"
"""The end of the name of a file that is being written."""
LOCK = ".lock"
DEEPEST = 60
"""Levels of folders in a working folder."""


def write_atomically(path: Path, content: bytes) -> None:
    """Replace the file, or make it, through a temporary one and a rename; its permissions stay."""
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:80]}.{os.getpid()}.", suffix=WRITING)
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(content)
        temporary.chmod(path.stat().st_mode if path.exists() else 0o644)
        temporary.replace(path)
    except BaseException:
        temporary.unlink()
        raise


def unfinished(folder: Path) -> Iterator[Path]:
    """Files below a folder that an update began to write and was killed over; another one that still runs keeps its own."""
    for path in folder.rglob(f".*{WRITING}"):
        process = path.name.split(".")[-3]
        if not (process.isdecimal() and _runs(int(process))):
            yield path


def holding(folder: Path) -> BufferedWriter:
    """Mark a folder as in use, as long as the returned file is open and its process lives."""
    unlocked = folder / f"{LOCK}-"
    file = unlocked.open("wb")
    _lock(file)
    unlocked.rename(folder / LOCK)  # so that it is never there without its lock
    return file


def remove_abandoned(folder: Path, pattern: str) -> None:
    """Remove folders that were in use by runs that have been killed: NAME-PROCESS-..., where none has a lock."""
    for path in folder.glob(pattern):
        try:
            with (path / LOCK).open("r+b") as file:
                if not _lock(file):
                    continue
        except OSError:
            _, _, process = path.name.partition("-")
            process = process.partition("-")[0]
            if not process.isdecimal() or _runs(int(process)):
                continue
        remove(path)


def remove(folder: Path) -> None:
    """Remove a folder, also where permissions were taken away inside it."""

    def again(function: Callable[..., Any], path: str, _: Any) -> None:
        try:
            Path(path).parent.chmod(0o700)
            Path(path).chmod(0o700)
            function(path)
        except OSError:
            return

    try:
        deep = too_deep(folder)
    except OSError:
        deep = False
    if deep and shutil.which("rm"):  # rmtree keeps a descriptor open for each level
        subprocess.run(["rm", "-rf", str(folder)], check=False)
    else:
        shutil.rmtree(folder, onerror=again)


def too_deep(folder: Path) -> bool:
    """Whether folders stand in folders more than DEEPEST levels down. Raises OSError for what cannot be read."""
    waiting = [(str(folder), 0)]
    while waiting:
        path, depth = waiting.pop()
        if depth > DEEPEST:
            return True
        with os.scandir(path) as entries:
            waiting += [(entry.path, depth + 1) for entry in entries if entry.is_dir(follow_symlinks=False)]
    return False


def _runs(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _lock(file: IO[bytes]) -> bool:
    """Lock an open file, without waiting; whether that worked. Where the platform has no such lock it never does."""
    try:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (ImportError, OSError):
        return False
    return True
