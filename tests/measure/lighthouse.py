"""What does Lighthouse say of each kind of page? `python tests/measure/lighthouse.py [SITE] [--runs=5] [KIND ...]`

SITE is the folder of a built site; without it, this checkout is built. KIND chooses kinds of page, as in `lesson`; without
one, all are asked about. Pages are served compressed, as hosts of static files do, and looked at as on a phone (Lighthouse's
own profile: a slow network, a processor slowed down four times). Prints a table as soon as a row of it is known: the four
scores, the largest paint, the blocking time, what moved, bytes and requests, each the median of the runs, and the
performance of each run. It ends with what keeps a score below 100, performance aside. Needs npm, which brings Lighthouse.
"""

import gzip
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from functools import cache
from io import BytesIO
from pathlib import Path
from statistics import median
from typing import Any, BinaryIO

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from browser.kinds_of_page import PAGES
from browser.reader import executable
from browser.site import Quiet, serving
from engine.checkout import ROOT
from kit.build import build

PACKAGE = "lighthouse@12.8.2"
"""The newest that runs with Node.js 20, as the workflows have it."""

SCORES = ("performance", "accessibility", "best-practices", "seo")
NUMBERS = {"largest-contentful-paint": "LCP ms", "total-blocking-time": "TBT ms", "cumulative-layout-shift": "CLS"}
TEXT = ("text/", "application/json", "application/javascript", "image/svg+xml")
Report = Mapping[str, Any]


@cache
def _compressed(path: str, _: float) -> bytes:
    return gzip.compress(Path(path).read_bytes(), 6, mtime=0)


class Compressing(Quiet):
    """Serves files, those of text compressed, and lets the browser keep its connections."""

    protocol_version = "HTTP/1.1"

    def send_head(self) -> BytesIO | BinaryIO | None:
        path = Path(self.translate_path(self.path))
        file = path / "index.html" if path.is_dir() and self.path.partition("?")[0].endswith("/") else path
        kind = self.guess_type(str(file))
        if not file.is_file() or not kind.startswith(TEXT) or "gzip" not in self.headers.get("Accept-Encoding", ""):
            return super().send_head()
        content = _compressed(str(file), file.stat().st_mtime)
        self.send_response(200)
        self.send_header("Content-Type", f"{kind}; charset=utf-8" if kind.startswith("text/") else kind)
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "max-age=600")
        self.end_headers()
        return BytesIO(content)


def ask(address: str) -> Report:
    """Lighthouse's report of a page, in a browser of its own."""
    command = [
        *("npx", "--yes", PACKAGE, address, "--quiet", "--output=json", "--output-path=stdout"),
        *(f"--only-categories={','.join(SCORES)}", "--chrome-flags=--headless=new --no-sandbox --disable-gpu"),
    ]
    environment = os.environ | {"CHROME_PATH": executable()}
    report: Report = json.loads(subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True).stdout)
    if problem := report.get("runtimeError"):
        raise RuntimeError(f"{address}: {problem['message']}")
    return report


def row(kind: str, reports: Sequence[Report]) -> str:
    """A line of the table: medians, and the performance of each run."""

    def middle(values: Sequence[float]) -> float:
        return round(median(values), 3)

    scores = [[round(100 * report["categories"][name]["score"]) for report in reports] for name in SCORES]
    cells = [f"{middle(scores[0]):g} ({'/'.join(map(str, scores[0]))})", *(f"{middle(one):g}" for one in scores[1:])]
    for name in NUMBERS:
        number = middle([report["audits"][name]["numericValue"] for report in reports])
        cells.append(f"{number:g}" if number < 1 else f"{number:.0f}")
    every = [report["audits"]["network-requests"]["details"]["items"] for report in reports]
    asked = [[one for one in items if not one["url"].startswith("data:")] for items in every]
    cells.append(f"{median(sum(one['transferSize'] for one in items) for items in asked) / 1000:.1f}")
    cells.append(f"{median(map(len, asked)):g}")
    return f"| {kind} | {' | '.join(cells)} |"


def lost(report: Report) -> list[str]:
    """What keeps a score below 100, performance aside."""
    return [
        f"{name}: {report['audits'][part['id']]['title']}"
        for name in SCORES[1:]
        for part in report["categories"][name]["auditRefs"]
        if part["weight"] and (report["audits"][part["id"]]["score"] or 0) < 1
        if report["audits"][part["id"]]["scoreDisplayMode"] not in ("notApplicable", "manual", "informative")
    ]


def main(arguments: Sequence[str]) -> None:
    kinds = [one for one in arguments if one in PAGES] or list(PAGES)
    runs = next((int(one.removeprefix("--runs=")) for one in arguments if one.startswith("--runs=")), 5)
    folders = [one for one in arguments if one not in PAGES and not one.startswith("--")]
    columns = [*SCORES, *NUMBERS.values(), "KB", "requests"]
    with tempfile.TemporaryDirectory() as made_in:
        site = Path(folders[0]) if folders else Path(made_in)
        if not folders:
            build(ROOT, site)
        with serving(site, Compressing) as address:
            print(f"| page | {' | '.join(columns)} |\n| --- |{' --- |' * len(columns)}")
            below = {}
            for kind in kinds:
                reports = [ask(address + PAGES[kind]) for _ in range(runs)]
                print(row(kind, reports), flush=True)
                below[kind] = lost(reports[0])
    print(*(f"{kind}: {part}" for kind, listed in below.items() for part in listed), sep="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
