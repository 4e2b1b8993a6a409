"""The site for reading without a server: a built site whose links name files, and whose modules and data are plain scripts.

A browser that opens a page from the file system shows a folder as a list of files, loads no module and fetches nothing.
"""

import json
import posixpath
import re
import tempfile
import zipfile
from html import escape, unescape
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

from publish.modules import bundle

FOLDER = "tensor-or-kerastensor"
"""The folder in the zip."""

SCRIPTS = "assets/scripts"
ONE = f"{SCRIPTS}/offline.js"
LEFT_OUT = ("404.html", "sitemap.xml", "sitemap.xml.gz", "assets/cards", "assets/javascripts")
"""What no page loads: files for those who ask a server, and scripts of the theme."""

_TAG = re.compile(r'<[a-z](?:[^>"]|"[^"]*")*>')
_ADDRESS = re.compile(r' (?P<name>href|src|data-copy-page)="(?P<address>[^"]*)"')
_MODULE = re.compile(r'<script\b(?=[^>]*\btype="module")[^>]*\bsrc="([^"]*)"[^>]*></script>\s*')
_PRELOAD = re.compile(r'<link\b(?=[^>]*\brel="modulepreload")[^>]*>\s*')
_LEFT = re.compile(r"""<(?:script|link)\b[^>]*\s(?:type|rel)=["']?module(?:preload)?\b[^>]*>""")
_POLICY = re.compile(r'(?<=<meta http-equiv="Content-Security-Policy" content=")[^"]*')


def offline(site: Path, folder: Path) -> None:
    """Write a built site into an empty folder, so that a browser opens it from there. Raises RuntimeError for what it does not know."""
    left_out = tuple(site / name for name in LEFT_OUT)
    files = [path for path in site.rglob("*") if path.is_file()]
    kept = [path for path in files if not any(path.is_relative_to(other) for other in left_out)]
    paths = {path.relative_to(site).as_posix(): path for path in kept}
    names = set(paths)
    addresses = [name.removesuffix("index.html") for name in sorted(names) if posixpath.basename(name) == "index.html"]
    linked: set[str] = set()
    contents: dict[str, bytes] = {ONE: bundle(site / SCRIPTS, addresses).encode()}
    for name in sorted(names):
        content = paths[name].read_bytes()
        if name.endswith(".html"):
            html, targets = from_the_file_system(content.decode(), name, names)
            contents[name] = html.encode()
            linked |= targets
        elif not (name.startswith(f"{SCRIPTS}/") and name.endswith(".js")):
            contents[name] = content
    for name in sorted(contents):
        fetched = name.startswith("assets/") and name.endswith(".json")
        if fetched or f"{name.removesuffix('.md')}/index.html" in names or name == "index.md":
            contents[f"{name}.js"] = as_script(name, contents[name].decode()).encode()
        if fetched and name not in linked:
            del contents[name]
    for name, content in contents.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)


def as_script(name: str, text: str) -> str:
    """A file as a script that hands its text over to `offline.js`."""
    if name.endswith(".json"):
        text = json.dumps(json.loads(text), ensure_ascii=False, separators=(",", ":"))
    return f"(window.offlineFiles ??= {{}})[{json.dumps(name)}] = {json.dumps(text, ensure_ascii=False)};\n"


def from_the_file_system(html: str, name: str, names: set[str]) -> tuple[str, set[str]]:
    """A page whose links name files and whose modules are one plain script, and the files that it links to."""
    at = posixpath.dirname(name)
    linked: set[str] = set()

    def addressed(match: re.Match[str]) -> str:
        address = urlsplit(unescape(match["address"]))
        if address.scheme or address.netloc or not address.path:
            return match[0]
        target = posixpath.normpath(posixpath.join(at, unquote(address.path)))
        target = target if target in names else posixpath.normpath(posixpath.join(target, "index.html"))
        linked.add(target)
        to = address._replace(path=quote(posixpath.relpath(target, at or "."))).geturl()
        return f' {match["name"]}="{escape(to)}"'

    modules = [posixpath.normpath(posixpath.join(at, unescape(address))) for address in _MODULE.findall(html)]
    run = " ".join(posixpath.relpath(module, SCRIPTS) for module in modules)
    script = f'<script defer src="{posixpath.relpath(ONE, at or ".")}" data-run="{run}"></script>'
    html = _TAG.sub(lambda tag: _ADDRESS.sub(addressed, tag[0]), _PRELOAD.sub("", _MODULE.sub("", html)))
    if dead := sorted(linked - names):
        raise RuntimeError(f"{name} links to {dead[0]}, which the site does not have")
    if left := _LEFT.search(html):
        raise RuntimeError(f"{name}: {left[0]}: tests/publish/offline.py does not know this form; add it there")
    html = _POLICY.sub(lambda match: match[0].replace("'self'", "'self' file:"), html)
    return html.replace("</body>", f"{script}\n</body>", 1), linked


def zipped(site: Path, file: Path) -> int:
    """Write the zip; returns its size in bytes. The same site gives the same bytes."""
    with tempfile.TemporaryDirectory() as made_in:
        folder = Path(made_in)
        offline(site, folder)
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
            for path in sorted(path for path in folder.rglob("*") if path.is_file()):
                entry = zipfile.ZipInfo(f"{FOLDER}/{path.relative_to(folder).as_posix()}")
                entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
                archive.writestr(entry, path.read_bytes())
    return file.stat().st_size
