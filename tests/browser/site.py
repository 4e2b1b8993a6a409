"""The built site on this machine, without a browser: MkDocs and a small server."""

import json
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
from kit.includes import missing


class Quiet(SimpleHTTPRequestHandler):
    """A server that keeps no log."""

    def log_message(self, *_: object) -> None:
        return


@dataclass(frozen=True)
class Site:
    """A built site on this machine: its address, its folder, the path of each page, and what MkDocs warned of."""

    address: str
    folder: Path
    pages: tuple[str, ...]
    warnings: tuple[str, ...]


BUILD = """import json, logging, sys
from mkdocs.commands.build import build
from mkdocs.config import load_config

class Tell(logging.Handler):
    def emit(self, record):
        print(json.dumps(record.getMessage()))

logging.getLogger("mkdocs").addHandler(Tell(logging.WARNING))
config = load_config("mkdocs.yml", site_dir=sys.argv[1])
config.mdx_configs["pymdownx.snippets"]["check_paths"] = sys.argv[2] == "strict"
config.plugins.on_startup(command="build", dirty=False)
build(config)
config.plugins.on_shutdown()
"""
"""`mkdocs build`, with each warning as a line of JSON: `--strict --quiet` sees none, since quiet turns them off.

Where a page includes what is not there, which a test of its own tells, it is left out: nothing else stops for it.
"""


def build(root: Path, folder: Path) -> tuple[str, ...]:
    """Build the site of a checkout into a folder; returns what MkDocs warned of. A test wants that to be nothing."""
    command = [sys.executable, "-c", BUILD, str(folder), "lenient" if missing(root) else "strict"]
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONPROFILEIMPORTTIME": "1", "PYTHONUTF8": "1"}
    built = subprocess.run(
        command, cwd=root, capture_output=True, text=True, encoding="utf-8", env=environment, check=False
    )
    messages = [line for line in built.stderr.splitlines() if not line.startswith("import time:")]
    if built.returncode != 0:
        pytest.fail("the site cannot be built; MkDocs says:\n" + "\n".join(messages[-8:]), pytrace=False)
    assert "| tensorflow" not in built.stderr, "the build imports TensorFlow"
    return tuple(json.loads(line) for line in built.stdout.splitlines() if line.startswith('"'))


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The site of this checkout, built once a session and served."""
    folder = tmp_path_factory.mktemp("site")
    warnings = build(ROOT, folder)
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        built = [page.relative_to(folder) for page in sorted(folder.rglob("index.html"))]
        # A file that MkDocs copied as it stands is no page but a redirect.
        folders = [page.parent.as_posix() for page in built if not (ROOT / "docs" / page).exists()]
        pages = tuple("" if path == "." else f"{path}/" for path in folders)
        yield Site(f"http://127.0.0.1:{server.server_port}/", folder, pages, warnings)
        server.shutdown()
