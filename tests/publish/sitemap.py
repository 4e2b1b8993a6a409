"""The sitemap with the day on which something of each page last changed."""

import gzip
import re
from html import unescape
from pathlib import Path

_ENTRY = re.compile(r"<loc>(?P<address>[^<]*)</loc>(?P<day>\s*<lastmod>[^<]*</lastmod>)?")


def dated(sitemap: str, site_url: str, days: dict[str, str]) -> str:
    """The sitemap with the day of each address; an address whose day is not known has none."""

    def entry(match: re.Match[str]) -> str:
        day = days.get(unescape(match["address"]).removeprefix(site_url), "")
        return f"<loc>{match['address']}</loc>" + (f"\n         <lastmod>{day}</lastmod>" if day else "")

    return _ENTRY.sub(entry, sitemap)


def write(site: Path, site_url: str, days: dict[str, str]) -> None:
    """Date the sitemap of a built site, and the same compressed."""
    file = site / "sitemap.xml"
    text = dated(file.read_text("utf-8"), site_url, days)
    file.write_text(text, "utf-8", newline="\n")
    (site / "sitemap.xml.gz").write_bytes(gzip.compress(text.encode(), mtime=0))
