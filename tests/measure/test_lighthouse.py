"""What the measurement of pages rests on: its server compresses, and its table has medians."""

import gzip
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

from browser.site import serving
from measure.lighthouse import Compressing, lost, row


def report(performance: float, blocking: float) -> dict[str, Any]:
    names = ("performance", "accessibility", "best-practices", "seo")
    categories = {name: {"score": 1.0, "auditRefs": []} for name in names} | {
        "performance": {"score": performance, "auditRefs": [{"id": "total-blocking-time", "weight": 30}]},
        "seo": {
            "score": 0.9,
            "auditRefs": [{"id": "a", "weight": 1}, {"id": "b", "weight": 1}, {"id": "c", "weight": 0}],
        },
    }
    shown = {"scoreDisplayMode": "binary"}
    items = [
        {"url": "http://127.0.0.1/", "transferSize": 1500},
        {"url": "http://127.0.0.1/site.js", "transferSize": 500},
        {"url": "data:image/svg+xml,x", "transferSize": 0},  # asks nobody
    ]
    audits = {
        "largest-contentful-paint": {"numericValue": 1234.5},
        "total-blocking-time": {"numericValue": blocking, "score": 0.5, "title": "slow", **shown},
        "cumulative-layout-shift": {"numericValue": 0.0123},
        "network-requests": {"details": {"items": items}},
        "a": {"score": 0, "title": "No title", **shown},
        "b": {"score": None, "title": "No links", "scoreDisplayMode": "notApplicable"},
        "c": {"score": 0, "title": "Counts for nothing", **shown},
    }
    return {"categories": categories, "audits": audits}


def test_the_table_has_medians_and_each_run() -> None:
    reports = [report(0.9, 10), report(1, 300), report(0.95, 20)]
    assert row("home", reports) == "| home | 95 (90/100/95) | 100 | 100 | 90 | 1234 | 20 | 0.012 | 2.0 | 2 |"


def test_what_keeps_a_score_below_100_is_told() -> None:
    assert lost(report(0.5, 0)) == ["seo: No title"]


def test_text_is_served_compressed_and_pictures_as_they_are(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    files = {"a/index.html": b"<p>" * 500, "x.js": b"f();" * 500, "x.css": b"a{}" * 500, "x.png": b"\x89PNG" * 500}
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    with serving(tmp_path, Compressing) as address:
        for name, content in files.items():
            asked = Request(address + name.removesuffix("index.html"), headers={"Accept-Encoding": "gzip, br"})
            with urlopen(asked) as answer:
                sent = answer.read()
                packed = answer.headers["Content-Encoding"] == "gzip"
            assert packed == (not name.endswith(".png")), name
            assert (gzip.decompress(sent) if packed else sent) == content, name
        with urlopen(f"{address}x.js") as answer:
            assert answer.read() == files["x.js"]
