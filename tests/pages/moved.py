"""Addresses that readers and other sites have: where a page moved to, and that none of them dies.

`docs/moved.toml` maps old page addresses to new ones. Each becomes `docs/OLD/index.html`, a plain file that any builder
copies as it stands. Its second table does the same for files (downloads, data), which cannot lead on by themselves: the
site's page for what is not there knows the new place from `docs/theme/partials/moved.html`.
"""

import json
import os
from html import escape
from pathlib import Path

from engine.errors import SnippetError
from engine.programs import Programs
from kit.includes import missing
from kit.product import Files, Product, as_committed
from kit.toml import values

MAP = "docs/moved.toml"
PARTIAL = "docs/theme/partials/moved.html"
ADDRESSES = Path(__file__).with_name("addresses.txt")
"""Every public address of commit 4a4bde4. Lines are added, and never taken out."""


def moved(root: Path, table: str = "pages") -> dict[str, str]:
    """Old addresses with the new ones, both from the root of the site. Raises SnippetError for a file that cannot be read."""
    file = root / MAP
    entries = values(file, root).get(table, {}) if file.exists() else {}
    return {str(old): str(new) for old, new in entries.items()}


def redirect(old: str, new: str) -> str:
    """A page that leads on, by a refresh and, where scripts run, with what stood behind `#`."""
    path, _, anchor = new.partition("#")
    address = escape(os.path.relpath(path or ".", old).replace(os.sep, "/") + "/" + (f"#{anchor}" if anchor else ""))
    return f"""<!doctype html>
<!-- made from {MAP} -->
<meta charset="utf-8">
<title>This page has moved</title>
<link rel="canonical" href="{address}">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="1; url={address}">
<script>location.replace("{address}" + location.hash)</script>
<p>This page has moved: <a href="{address}">go to it</a>.</p>
"""


def wrong(root: Path) -> list[str]:
    """Entries of the map that lead nowhere, or from a page that is there; one sentence each."""
    try:
        entries = moved(root)
    except SnippetError as error:
        return [str(error)]
    findings = []
    for old, new in entries.items():
        target = new.partition("#")[0]
        if not old.endswith("/") or old.startswith("/") or ".." in old or not (target.endswith("/") or target == ""):
            findings.append(
                f'{MAP}: "{old}" = "{new}": addresses of pages begin without and end with `/`; write them so.'
            )
        elif _source(root, old):
            findings.append(f'{MAP}: "{old}" is still a page ({_source(root, old)}); take the line out.')
        elif not _source(root, target):
            then = f'; write "{entries[target]}"' if target in entries else "; write the address of a page"
            findings.append(f'{MAP}: "{old}" leads to "{new}", which is no page{then}.')
    for old, new in moved(root, "files").items():
        if (root / "docs" / old).is_file():
            findings.append(f'{MAP}: "{old}" is still a file; take the line out.')
        elif not (root / "docs" / new).is_file():
            findings.append(f'{MAP}: "{old}" leads to "{new}", which is no file below docs/; write the address of one.')
    return findings


def dead(root: Path, site: Path, addresses: Path = ADDRESSES) -> list[str]:
    """Public addresses that neither the built site nor the map has any more, one sentence each."""
    files = moved(root, "files")
    renamed = {f"snippets/{one.include.name}" for one in missing(root)}  # told there, and once is enough
    findings = []
    for line in addresses.read_text("utf-8").splitlines():
        address, is_page = line.lstrip("/"), line.endswith("/")
        if line.startswith("#") or (site / address / "index.html" if is_page else site / address).is_file():
            continue
        if address in renamed or (site / files.get(address, "?")).is_file():
            continue
        table, example = ("pages", "NEW/") if is_page else ("files", "NEW")
        remedy = f'say below [{table}] in {MAP} where it moved: "{address}" = "{example}"'
        findings.append(f"/{address} was public and is gone; {remedy}.")
    return findings


def _source(root: Path, address: str) -> str | None:
    """The file of `docs/` that a page address comes from."""
    stem = f"docs/{address}".rstrip("/")
    names = (f"{stem}/index.md", *(() if stem == "docs" else (f"{stem}.md", f"{stem}.ipynb")))
    return next((name for name in names if (root / name).is_file()), None)


def _redirects(checkout: Path, _: Programs) -> Files:
    """One page for each line of the map that is right; the others are told by `wrong`."""
    if any("is not valid TOML" in sentence for sentence in wrong(checkout)):
        return as_committed(checkout, PARTIAL)
    pages = {old: new for old, new in moved(checkout).items() if not _source(checkout, old)}
    files = json.dumps(moved(checkout, "files"), indent=2).replace("<", "\\u003c")
    partial = f'<!-- made from {MAP} -->\n<script type="application/json" id="moved">\n{files}\n</script>\n'
    return {PARTIAL: partial, **{f"docs/{old}index.html": redirect(old, new) for old, new in pages.items()}}


REDIRECTS = Product("redirects", _redirects, owned=("docs/*/index.html",))
