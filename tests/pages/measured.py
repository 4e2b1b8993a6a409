"""Tables and pictures of committed measurements, made from their JSON.

`median` holds a number for each way, or for each column its ways. Way names are Markdown. Optional keys: `heading`
(of the first column), `absolute` (columns that show their numbers as they are, not as multiples of the smallest),
`picture` (the text alternative of a bar chart; without it there is none). `digest` is that of all the rest.

The digest catches a slip: a figure changed by hand, by a merge or by a replacement that went too far, with the table
made again from it. It is no seal. Whoever reads `sealed` can compute another one; against that only measuring again helps.
"""

import hashlib
import json
from collections.abc import Mapping
from html import escape
from pathlib import Path
from typing import Any

from kit import tables

WIDTH, LABELS, BARS, LINE = 480, 235, 190, 20
"""Of the picture: its width, where labels end, the longest bar, and the height of a line."""

_STYLE = """svg { color: #24292f; background: #fff; font: 11px system-ui, sans-serif }
@media (prefers-color-scheme: dark) { svg { color: #e2e4e9; background: #1e2129 } }
text { fill: currentColor } .way { font-family: ui-monospace, monospace; text-anchor: end }
.column { font-weight: bold } rect { fill: #5c6bc0 }"""


def sealed(data: Mapping[str, Any]) -> dict[str, Any]:
    """The measurement with its digest; the benchmark that wrote the figures calls this, and nobody else."""
    return {**data, "digest": digest(data)}


def digest(data: Mapping[str, Any]) -> str:
    """Of everything in a measurement but its digest: names, machine, versions, figures."""
    rest = {key: value for key, value in data.items() if key != "digest"}
    return hashlib.sha256(json.dumps(rest, sort_keys=True).encode()).hexdigest()[:16]


def unsealed(folder: Path) -> list[str]:
    """Measurements below a folder whose figures are not what their benchmark wrote, one sentence each."""
    findings = []
    for path in sorted(folder.glob("*.json")):
        try:
            data = json.loads(path.read_text("utf-8"))
        except ValueError as error:
            findings.append(f"{path.name}: is no JSON ({error}); run its benchmark again.")
            continue
        if data.get("digest") != digest(data):
            remedy = f"take them back with git, or measure again: python tests/measure/{path.stem}.py"
            findings.append(f"{path.name}: its figures are not those that the benchmark wrote; {remedy}")
    return findings


def table(data: Mapping[str, Any]) -> str:
    """A Markdown table, what is slowest in the first column first, and where it was measured."""
    shown = _shown(data)
    versions = ", ".join(f"{name} {version}" for name, version in data["versions"].items())
    ways = list(next(iter(shown.values())))
    rows = [[way, *(f"{column[way]:.1f}" for column in shown.values())] for way in ways]
    head = [data.get("heading", "way"), *shown]
    measured = f"Measured with `{data['command']}` on {data['machine']}; {versions}.\n"
    return tables.table(head, rows, numbers=True) + "\n" + measured


def picture(data: Mapping[str, Any]) -> str | None:
    """The numbers of the table as horizontal bars, each column with a scale of its own, if a picture is wanted.

    It brings its background, so it can be read on a light and on a dark page.
    """
    if "picture" not in data:
        return None
    body, y = [], 0
    for heading, column in _shown(data).items():
        y += LINE
        body.append(f'<text class="column" x="8" y="{y}">{escape(heading)}</text>')
        for way, value in column.items():
            y += LINE
            length = max(1, round(BARS * value / (max(column.values()) or 1)))
            body.append(f'<text class="way" x="{LABELS}" y="{y}">{escape(way.replace("`", ""))}</text>')
            body.append(f'<rect x="{LABELS + 8}" y="{y - 10}" width="{length}" height="12"/>')
            body.append(f'<text x="{LABELS + 14 + length}" y="{y}">{value:.1f}</text>')
        y += LINE // 2
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {y}" width="{WIDTH}" height="{y}" role="img">'
    return (
        "\n".join([head, f"<title>{escape(data['picture'])}</title>", f"<style>{_STYLE}</style>", *body, "</svg>"])
        + "\n"
    )


def _shown(data: Mapping[str, Any]) -> dict[str, dict[str, float]]:
    """The numbers to show by column and way. All columns have the first one's order, its largest number on top."""
    medians: Mapping[str, Any] = data["median"]
    if not all(isinstance(column, Mapping) for column in medians.values()):
        medians = {"time, as a multiple of the fastest": medians}
    first: Mapping[str, float] = next(iter(medians.values()))
    order = sorted(first, key=lambda way: -first[way])
    unit = {
        heading: 1 if heading in data.get("absolute", ()) else min(column.values())
        for heading, column in medians.items()
    }
    return {heading: {way: column[way] / unit[heading] for way in order} for heading, column in medians.items()}
