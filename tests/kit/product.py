"""What a room makes for the site, as files: checked by one test, written by the same test when updating."""

import difflib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

from engine.files import write_atomically
from engine.programs import Program, Programs

Files = Mapping[str, str]
"""Text by path, seen from the checkout."""

SHOWN = 20
"""Lines of a difference that a failure shows."""


def _no_programs(_: Path) -> Iterable[Program]:
    return ()


def _always(_: str) -> bool:
    return True


def _nothing(_: str, __: str) -> list[str]:
    return []


@dataclass(frozen=True)
class Product:
    """Files that are made from `snippets/`, from the hand-written pages, and from what programs gave.

    `files` makes all of them for a checkout. `programs` are those that it asks for, so that they can be queued early.
    `depends` are the paths that decide all of them, where making them takes long: `--quick` leaves such a product out
    while these are unchanged. `owned` are patterns of paths in which every file is one of the product: any other there is stale,
    unless `generated`, asked with its text, says that it is written by hand.
    `parts` names what changed between two texts of one file in the reader's words (a cell, an entry).
    """

    name: str
    files: Callable[[Path, Programs], Files]
    programs: Callable[[Path], Iterable[Program]] = _no_programs
    owned: tuple[str, ...] = ()
    depends: tuple[str, ...] = ()
    generated: Callable[[str], bool] = _always
    parts: Callable[[str, str], list[str]] = _nothing


@dataclass(frozen=True)
class Change:
    """A file of a product that is not what it should be; `wanted` is None for one that nothing makes any more."""

    path: str
    wanted: str | None
    sentence: str


def changes(product: Product, checkout: Path, programs: Programs) -> list[Change]:
    """What differs between a product and its files in a checkout, each with a sentence and the start of the difference."""
    files = product.files(checkout, programs)
    accept = f"pytest --update-examples -k 'product and {product.name}'"
    listed = []
    for path, wanted in files.items():
        file = checkout / path
        committed = file.read_bytes().decode("utf-8", "replace").replace("\r\n", "\n") if file.exists() else None
        if committed == wanted:
            continue
        parts = product.parts(committed, wanted) if committed is not None else []
        what = f" ({', '.join(parts[:8])}{' ...' if len(parts) > 8 else ''})" if parts else ""
        state = "is missing" if committed is None else "is not what it is made from"
        lines = list(
            difflib.unified_diff(
                (committed or "").split("\n"), wanted.split("\n"), "committed", "made", lineterm="", n=1
            )
        )
        more = [f"... and {len(lines) - SHOWN} lines more"] if len(lines) > SHOWN else []
        difference = "\n".join([*lines[:SHOWN], *more])
        listed.append(Change(path, wanted, f"{path}{what} {state}; if this is right: {accept}\n{difference}"))
    for path in stale(product, checkout, files):
        listed.append(Change(path, None, f"{path}: nothing makes it any more; delete it, or run: {accept}"))
    return listed


def stale(product: Product, checkout: Path, files: Files) -> list[str]:
    """Files in the product's own places that it does not make."""
    present = {
        path.relative_to(checkout).as_posix()
        for pattern in product.owned
        for path in checkout.glob(pattern.split("*")[0].rpartition("/")[0] or ".")
        for path in path.rglob("*")
        if path.is_file() and fnmatch(path.relative_to(checkout).as_posix(), pattern)
        if product.generated(path.read_text("utf-8", "replace"))
    }
    return sorted(present - set(files))


def as_committed(checkout: Path, *paths: str) -> Files:
    """Files as they are: what a product gives where their source is broken and another test tells it."""
    return {path: (checkout / path).read_text("utf-8") for path in paths if (checkout / path).exists()}


def write(product: Product, checkout: Path, programs: Programs) -> list[str]:
    """Bring a checkout's files of a product up to date; returns the paths that were written or removed."""
    listed = changes(product, checkout, programs)
    for change in listed:
        file = checkout / change.path
        if change.wanted is None:
            file.unlink()
        else:
            windows = file.exists() and b"\r\n" in file.read_bytes()
            write_atomically(file, change.wanted.replace("\n", "\r\n" if windows else "\n").encode())
    return [change.path for change in listed]
