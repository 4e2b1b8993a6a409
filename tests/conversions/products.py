"""The conversions as a product: their data and their tables."""

import json
from collections.abc import Iterable
from pathlib import Path

from conversions.document import as_json, differences, document
from conversions.programs import both, facts, program
from conversions.tables import tables
from conversions.ways import conversions
from engine.programs import Program, Programs
from kit.product import Files, Product
from kit.results import results
from kit.versions import VERSIONS_PROGRAM, packages

FOLDER = "docs/assets/generated/conversions"


def _files(checkout: Path, programs: Programs) -> Files:
    ways = conversions(checkout)
    whole = document(ways, results(programs, map(program, ways)), facts(programs, ways), packages(programs))
    contents = {"conversions.json": as_json(whole), **tables(whole)}
    return {f"{FOLDER}/{name}": content for name, content in contents.items()}


def conversions_programs(checkout: Path) -> Iterable[Program]:
    """All programs of the conversions, and the one that tells the versions. Raises SnippetError for half-written data."""
    return [VERSIONS_PROGRAM, *both(conversions(checkout))]


def parts(before: str, after: str) -> list[str]:
    """The conversions in which two texts of conversions.json differ. Nothing for tables, whose lines are short."""
    try:
        return differences(json.loads(before), json.loads(after))
    except (ValueError, KeyError, TypeError, AttributeError):
        return []


DEPENDS = ("snippets/conversions", "tests/conversions", "tests/kit", FOLDER)
CONVERSIONS = Product("conversions", _files, conversions_programs, owned=(f"{FOLDER}/*",), depends=DEPENDS, parts=parts)
