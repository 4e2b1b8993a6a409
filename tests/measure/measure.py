"""What the measurements share: time ways in turn, run a program in a process of its own, write the JSON."""

import json
import os
import platform
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from importlib.metadata import version
from pathlib import Path
from typing import Any

from pages.measured import sealed

MEASURED = Path(__file__).resolve().parents[2] / "docs" / "assets" / "measured"
ROUNDS = 7
AT_LEAST = 50
"""Milliseconds that a way runs in each round; a short call is repeated that long."""


def milliseconds(call: Callable[[], Any], times: int = 1) -> float:
    """Mean milliseconds of one call, over `times` calls."""
    start = time.perf_counter()
    for _ in range(times):
        call()
    return (time.perf_counter() - start) / times * 1000


def medians(ways: Mapping[str, Callable[[], Any]], rounds: int = ROUNDS) -> dict[str, float]:
    """Milliseconds of each way, the median of `rounds`; the rounds of the ways alternate, and first calls do not count."""
    for call in ways.values():
        call()
    times = {name: max(1, min(1000, round(AT_LEAST / milliseconds(call)))) for name, call in ways.items()}
    measured = [{name: milliseconds(call, times[name]) for name, call in ways.items()} for _ in range(rounds)]
    return {name: round(statistics.median(one[name] for one in measured), 4) for name in ways}


def resident() -> float:
    """MiB of memory that this process occupies (Linux)."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def alone(program: str, *arguments: str) -> list[float]:
    """The numbers on the last line that `program` prints when it runs in a process of its own."""
    command = [sys.executable, program, *arguments]
    output = subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout
    return [float(word) for word in output.splitlines()[-1].split()]


def write(program: str, median: Mapping[str, Any], unit: str = "ms", **optional: Any) -> None:
    """Write docs/assets/measured/<name of the program>.json; pages/measured.py tells what may be `optional`."""
    name = Path(program).stem
    data = {
        "command": f"python tests/measure/{name}.py",
        "machine": f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, no GPU",
        "versions": {"TensorFlow": version("tensorflow"), "Keras": version("keras")},
        "unit": unit,
        **optional,
        "median": median,
    }
    (MEASURED / f"{name}.json").write_text(json.dumps(sealed(data), indent=2) + "\n", "utf-8")
