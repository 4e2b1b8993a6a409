"""The built site on this machine, without a browser: MkDocs and a small server."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from engine.checkout import ROOT


class Quiet(SimpleHTTPRequestHandler):
    """A server that keeps no log."""

    def log_message(self, *_: object) -> None:
        return


@dataclass(frozen=True)
class Site:
    """A built site on this machine: its address, its folder, and the path of each page."""

    address: str
    folder: Path
    pages: tuple[str, ...]


def built_site(folder: Path) -> Path:
    """The folder that BUILT_SITE names, seen from the checkout (what CI is about to publish), or a build of this checkout."""
    if "BUILT_SITE" in os.environ:
        published = ROOT / os.environ["BUILT_SITE"]
        assert (published / "index.html").is_file(), f"BUILT_SITE: {published} has no index; build the site into it"
        return published
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(folder)]
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONPROFILEIMPORTTIME": "1"}
    built = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, env=environment, check=False)
    messages = [line for line in built.stderr.splitlines() if not line.startswith("import time:")]
    if built.returncode != 0:
        pytest.fail("mkdocs build --strict says:\n" + "\n".join(messages), pytrace=False)
    assert "| tensorflow" not in built.stderr, "the build imports TensorFlow"
    return folder


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The site of this checkout, built once a session and served."""
    folder = built_site(tmp_path_factory.mktemp("site"))
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        folders = [page.parent.relative_to(folder).as_posix() for page in sorted(folder.rglob("index.html"))]
        pages = tuple("" if path == "." else f"{path}/" for path in folders)
        yield Site(f"http://127.0.0.1:{server.server_port}/", folder, pages)
        server.shutdown()
