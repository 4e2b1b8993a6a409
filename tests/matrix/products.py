"""The matrix as a product: its data, the index of its script, and its tables."""

import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from engine.programs import Program, Programs
from kit.product import Files, Product
from kit.results import results
from kit.versions import VERSIONS_PROGRAM, packages
from matrix import cells
from matrix.document import EntryFor, as_json, differences, document
from matrix.operations import groups
from matrix.surprises import surprises
from matrix.tables import index, tables

FOLDER = "docs/assets/generated/matrix"


def matrix(entry_for_of: Callable[[Path], EntryFor]) -> Product:
    """The product. `entry_for_of` gives, for a checkout, what finds the error index's entry for an exception."""

    def files(checkout: Path, programs: Programs) -> Files:
        whole = matrix_document(checkout, programs, entry_for_of(checkout))
        declared = surprises(checkout)
        contents = {"matrix.json": as_json(whole), "index.json": index(whole, declared), **tables(whole, declared)}
        return {f"{FOLDER}/{name}": content for name, content in contents.items()}

    depends = ("snippets/matrix", "snippets/errors", "tests/matrix", "tests/kit", FOLDER)
    return Product("matrix", files, matrix_programs, owned=(f"{FOLDER}/*",), depends=depends, parts=parts)


def matrix_programs(checkout: Path) -> Iterable[Program]:
    """The program of each cell, and the one that tells the versions. Raises SnippetError for half-written data."""
    return [VERSIONS_PROGRAM, *cells.programs(groups(checkout))]


def matrix_document(checkout: Path, programs: Programs, entry_for: EntryFor) -> dict[str, Any]:
    """All that the matrix of a checkout tells. Raises SnippetError for data that is half-written or not so."""
    rows = groups(checkout)
    return document(rows, results(programs, cells.programs(rows)), surprises(checkout), packages(programs), entry_for)


def parts(before: str, after: str) -> list[str]:
    """The cells in which two texts of matrix.json differ. Nothing for other files, whose lines are short."""
    try:
        return differences(json.loads(before), json.loads(after))
    except (ValueError, KeyError, TypeError, AttributeError):
        return []
