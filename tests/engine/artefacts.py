"""What a run left in its working folder: figures and tables as bytes, or one sentence why they are refused."""

import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path

from engine.files import DEEPEST, too_deep

SUFFIXES = (".svg", ".md")
"""What is captured: figures and tables."""
MOST = 20
"""Artefacts of one snippet."""
LARGEST = 1024 * 1024
"""Bytes of one artefact."""

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*\.(?:svg|md)")


class Refused(Exception):
    """A sentence about something in the working folder that cannot be captured."""


def artefacts(folder: Path) -> dict[str, bytes]:
    """The artefacts of a working folder by name. Raises Refused; nothing is followed and nothing but files is opened."""
    kept: dict[str, bytes] = {}
    for path in _candidates(folder):
        if len(kept) == MOST:
            raise Refused(f"wrote more than {MOST} artefacts; make fewer.")
        name = os.fsencode(path.relative_to(folder)).decode("utf-8", "backslashreplace")
        if path.parent != folder or not _NAME.fullmatch(name):
            remedy = "write it beside the program, with a name of ASCII letters that ends in .svg or .md"
            raise Refused(f"wrote {name!r}, which is not captured; {remedy}.")
        kept[name] = _content(path, name)
    return kept


def _candidates(folder: Path) -> Iterator[Path]:
    """Everything below the folder whose name ends like an artefact's, in any case."""
    try:
        if too_deep(folder):
            raise Refused(f"left folders more than {DEEPEST} deep; make fewer.")
        for above, folders, files in os.walk(folder, onerror=_fail):
            yield from (Path(above, name) for name in sorted([*folders, *files]) if name.lower().endswith(SUFFIXES))
    except OSError as error:
        raise Refused(f"left no working folder to read ({error.strerror}); let it stand.") from None


def _fail(error: OSError) -> None:
    raise error


def _content(path: Path, name: str) -> bytes:
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
    except OSError as error:
        raise Refused(f"left {name!r}, which cannot be read ({error.strerror}); write a plain file.") from None
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise Refused(f"left {name!r}, which is no plain file; write one.")
        content = b""
        while len(content) <= LARGEST and (more := os.read(descriptor, LARGEST)):
            content += more
    finally:
        os.close(descriptor)
    if len(content) > LARGEST:
        raise Refused(f"wrote over {LARGEST // 1024} KiB to {name!r}; make the artefact smaller.")
    return content
