"""Cells that work and would mislead a reader, read from `snippets/matrix/surprises/`."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.errors import SnippetError
from kit.kinds import KINDS, NAMES, Kind
from kit.toml import checked, values
from matrix.operations import Operation

FOLDER = Path("snippets/matrix/surprises")


@dataclass(frozen=True)
class Claim:
    """Of which row and columns a surprise is, and what comes out there, as the table has it."""

    title: str
    kinds: tuple[str, ...]
    shown: str


@dataclass(frozen=True)
class Surprise:
    """Why some cells would mislead. The snippet of its name shows that it is so."""

    name: str
    why: str
    claims: tuple[Claim, ...]

    @property
    def file(self) -> Path:
        """Where it is declared, seen from the checkout."""
        return FOLDER / f"{self.name}.toml"


def surprises(checkout: Path) -> tuple[Surprise, ...]:
    """All surprises. Raises SnippetError for one that is half-written, or that lacks its program."""
    folder = checkout / FOLDER
    declared, programs = ({path.stem for path in folder.glob(f"*.{end}")} for end in ("toml", "py"))
    for name in sorted(declared ^ programs):
        if name in declared:
            raise SnippetError(
                FOLDER / f"{name}.toml", None, f"has no program that shows it; write {name}.py beside it."
            )
        raise SnippetError(FOLDER / f"{name}.py", None, f"shows no surprise; write {name}.toml beside it.")
    every = tuple(_surprise(name, checkout) for name in sorted(declared))
    for surprise in every:
        if other := next((each for each in every if each.why == surprise.why and each is not surprise), None):
            raise SnippetError(surprise.file, None, f"says the same as {other.name}.toml; make one of the two.")
    return every


def _surprise(name: str, checkout: Path) -> Surprise:
    file = FOLDER / f"{name}.toml"
    data = checked(file, "the file", values(checkout / file, checkout), {"why": str, "cells": list})
    return Surprise(name, data["why"], tuple(_claim(file, n, value) for n, value in enumerate(data["cells"], 1)))


def _claim(file: Path, number: int, value: Any) -> Claim:
    data = checked(file, f"cell {number}", value, {"operation": str, "x": list, "gives": str})
    if unknown := [kind for kind in data["x"] if kind not in NAMES]:
        remedy = f"choose from {', '.join(NAMES)}"
        raise SnippetError(file, None, f"cell {number} has the kind {unknown[0]!r} as `x`, which is none; {remedy}.")
    return Claim(data["operation"], tuple(data["x"]), data["gives"])


def unproved(surprise: Surprise, operations: Iterable[Operation], program: str) -> list[str]:
    """A sentence for each kind that the surprise is about and that its program never makes."""
    others = {operation.title: operation.other for operation in operations}
    about = {kind for claim in surprise.claims for kind in (*claim.kinds, others.get(claim.title))}
    return [
        f"{surprise.file.with_suffix('.py')}: makes no {kind.name}, of which {surprise.name}.toml tells; show it there too."
        for kind in KINDS
        if kind.name in about and not re.search(_sign(kind), program, re.MULTILINE)
    ]


def _sign(kind: Kind) -> str:
    """What a program that makes one has in it: the call, the trace, or a list that is given a name."""
    if kind.traced:
        return r"\btf\.function\("
    call = kind.make.partition("(")[0]
    return rf"\b{re.escape(call)}\(" if "[" not in call else r"^\w+ = \[\["
