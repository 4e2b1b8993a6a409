"""Tables of committed measurements, made from their JSON."""

from collections.abc import Mapping
from typing import Any


def table(data: Mapping[str, Any]) -> str:
    """A Markdown table: each way as a multiple of the fastest, the slowest first, and where it was measured."""
    medians: Mapping[str, float] = data["median"]
    fastest = min(medians.values())
    versions = ", ".join(f"{name} {version}" for name, version in data["versions"].items())
    lines = ["| one row | time, as a multiple of the fastest |", "| --- | ---: |"]
    ordered = sorted(medians.items(), key=lambda item: -item[1])
    lines += [f"| `{name}` | {value / fastest:.1f} |" for name, value in ordered]
    return "\n".join([*lines, "", f"Measured with `{data['command']}` on {data['machine']}; {versions}."]) + "\n"
