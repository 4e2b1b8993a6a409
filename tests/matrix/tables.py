"""The files that the page includes, and the index that its script reads."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from kit.tables import code, generated, plain, table
from matrix.document import text
from matrix.operations import FILE
from matrix.surprises import FOLDER, Surprise

OUTCOMES = {"works": "works", "surprises": "works, but surprises", "raises": "raises"}


def tables(document: Mapping[str, Any], surprises: Iterable[Surprise]) -> dict[str, str]:
    """The files of docs/assets/generated/matrix that the page includes, by name."""
    groups = {f"{group['slug']}.md": _group(document, group["slug"]) for group in document["groups"]}
    return {
        **{name: generated(content, FILE.as_posix()) for name, content in groups.items()},
        "summary.md": generated(_summary(document), FILE.as_posix()),
        "kinds.md": generated(_kinds(document), "tests/kit/kinds.py"),
        "surprises.md": generated(_surprises(document, surprises), FOLDER.as_posix()),
    }


def index(document: Mapping[str, Any], surprises: Iterable[Surprise]) -> str:
    """What the page's script knows of the tables before a cell is opened, as JSON, a row a line.

    For each group its rows in their order: the title, the outcome by kind, and the name of the surprise by kind.
    """
    names = {surprise.why: surprise.name for surprise in surprises}

    def row(operation: Mapping[str, Any]) -> dict[str, Any]:
        cells = operation["cells"]
        return {
            "title": operation["title"],
            "outcomes": {kind: cell["outcome"] for kind, cell in cells.items()},
            "surprises": {kind: names[cell["surprise"]] for kind, cell in cells.items() if "surprise" in cell},
        }

    groups = []
    for group in document["groups"]:
        rows = [json.dumps(row(each), ensure_ascii=False) for each in _rows(document, group["slug"])]
        groups.append(f" {json.dumps(group['slug'])}: [\n  " + ",\n  ".join(rows) + "\n ]")
    return "{\n" + ",\n".join(groups) + "\n}\n"


def _rows(document: Mapping[str, Any], slug: str) -> list[dict[str, Any]]:
    return [row for row in document["operations"] if row["group"] == slug]


def _group(document: Mapping[str, Any], slug: str) -> str:
    kinds = [kind["name"] for kind in document["kinds"]]
    rows = [[code(row["title"]), *(_linked(row["cells"][kind]) for kind in kinds)] for row in _rows(document, slug)]
    return table(["", *kinds], rows)


def _linked(cell: Mapping[str, Any]) -> str:
    shown = plain(text(cell))
    return f"[{shown}](../errors/{cell['entry']}.md)" if cell.get("entry") else shown


def _summary(document: Mapping[str, Any]) -> str:
    rows = []
    total: Counter[str] = Counter()
    for group in document["groups"]:
        own = _rows(document, group["slug"])
        count = Counter(cell["outcome"] for row in own for cell in row["cells"].values())
        count["rows"] = len(own)
        total += count
        link = f"[{group['heading']}](#{group['slug']})"
        rows.append([link, str(count["rows"]), *(str(count[outcome]) for outcome in OUTCOMES)])
    rows.append(["all", str(total["rows"]), *(str(total[outcome]) for outcome in OUTCOMES)])
    return table(["group", "operations", *OUTCOMES.values()], rows)


def _kinds(document: Mapping[str, Any]) -> str:
    rows = [
        [kind["name"], code(kind["x"]), "what a traced function gets of it" if kind["traced"] else "itself"]
        for kind in document["kinds"]
    ]
    return table(["kind", "made by", "`x` is"], rows)


def _surprises(document: Mapping[str, Any], surprises: Iterable[Surprise]) -> str:
    """A row for each sentence and operation, its kinds together; the sentence leads to its program."""
    names = {surprise.why: surprise.name for surprise in surprises}
    kinds: dict[tuple[str, str, str], list[str]] = {}
    for row in document["operations"]:
        for kind, cell in row["cells"].items():
            if cell["outcome"] == "surprises":
                key = row["title"], text(cell).removeprefix("! "), cell["surprise"]
                kinds.setdefault(key, []).append(kind)
    rows = [
        [code(title), ", ".join(own), plain(shown), f"{why} [Run](#surprise-{names[why]})"]
        for (title, shown, why), own in kinds.items()
    ]
    return table(["operation", "`x`", "gives", "why that misleads"], rows)
