"""The site for reading without a server: built with file names for addresses, its modules and data as plain scripts."""

import posixpath
import re
import tempfile
import zipfile
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config

from publish.modules import bundle
from publish.places import read

FOLDER = "tensor-or-kerastensor"
"""The folder in the zip."""

SCRIPTS = "assets/scripts"
ONE = f"{SCRIPTS}/offline.js"
_MODULE = re.compile(r'<script\b(?=[^>]*\btype="?module\b)[^>]*\bsrc="?(?P<address>[^">\s]+)[^>]*></script>\s*')
_USELESS = re.compile(
    r'<meta\b[^>]*http-equiv="?Content-Security-Policy\b[^>]*>|<link\b[^>]*rel="?modulepreload\b[^>]*>', re.IGNORECASE
)
_ASSET = re.compile(r'(?P<name> (?:src|href)="?)(?:\.\./)*(?=assets/)')
_LINKED = re.compile(r'\bhref="?([^">\s#?]+\.json)\b')


def offline(root: Path, folder: Path) -> None:
    """Build the site of a checkout into a folder from which a browser opens it. Executes nothing."""
    url = {"use_directory_urls": False, "site_url": ""}
    config = load_config(str(root / "mkdocs.yml"), site_dir=str(folder), **url)
    config.plugins.on_startup(command="build", dirty=False)
    build(config)
    config.plugins.on_shutdown()
    for name in ("404.html", "sitemap.xml", "sitemap.xml.gz"):
        (folder / name).unlink(missing_ok=True)
    pages = sorted(folder.rglob("*.html"))
    files = {path.relative_to(folder).as_posix(): path for path in pages}
    script = bundle(folder / SCRIPTS, _addresses(root, files))
    linked = {name for file, path in files.items() for name in _data_of(file, path.read_text("utf-8"))}
    for file, path in files.items():
        path.write_text(classic(path.read_text("utf-8"), file), "utf-8", newline="\n")
    for path in sorted((folder / SCRIPTS).rglob("*.js")):
        path.unlink()
    (folder / ONE).write_text(script, "utf-8", newline="\n")
    for path in sorted((folder / "assets").rglob("*.json")):
        name = path.relative_to(folder).as_posix()
        text = f'(window.offlineData ??= {{}})["{name}"] = {path.read_text("utf-8").strip()};\n'
        path.with_name(f"{path.name}.js").write_text(text, "utf-8", newline="\n")
        if name not in linked:
            path.unlink()


def _addresses(root: Path, files: dict[str, Path]) -> dict[str, str]:
    """The file of each page by the address that it has on the site."""
    docs = root / "docs"
    named = {name: docs / f"{name.removesuffix('.html')}.md" for name in files}
    return {read(source, docs).address: name for name, source in named.items() if source.is_file()}


def _data_of(file: str, html: str) -> list[str]:
    """The data that a page links to, by paths from the root."""
    return [posixpath.normpath(posixpath.join(posixpath.dirname(file), link)) for link in _LINKED.findall(html)]


def classic(html: str, file: str) -> str:
    """A page whose modules are one plain script. No policy knows the file system, and no module can be loaded early."""
    up = "../" * file.count("/")  # a page may name its own scripts and styles by its address on the site
    html = _ASSET.sub(lambda match: match["name"] + up, html)
    wanted = [posixpath.normpath(posixpath.join(posixpath.dirname(file), m["address"])) for m in _MODULE.finditer(html)]
    names = " ".join(posixpath.relpath(path, SCRIPTS) for path in dict.fromkeys(wanted))
    one = posixpath.relpath(ONE, posixpath.dirname(file) or ".")
    tag = f'<script defer src="{one}" data-run="{names}"></script>'
    return _USELESS.sub("", _MODULE.sub("", html)).replace("</body>", f"{tag}\n</body>", 1)


def zipped(root: Path, file: Path) -> int:
    """Write the zip; returns its size in bytes. The same site gives the same bytes."""
    with tempfile.TemporaryDirectory() as made_in:
        folder = Path(made_in) / "site"
        offline(root, folder)
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
            for path in sorted(path for path in folder.rglob("*") if path.is_file()):
                entry = zipfile.ZipInfo(f"{FOLDER}/{path.relative_to(folder).as_posix()}")
                entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
                archive.writestr(entry, path.read_bytes())
    return file.stat().st_size
