"""A reader's browser for measurements: the built site, served, in a Chromium without a window."""

import os
import shutil
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from browser.reader import NAMES, QUIET
from browser.site import Quiet
from engine.checkout import ROOT
from kit.build import build


@contextmanager
def reading() -> Iterator[tuple[Browser, str]]:
    """A browser, and the address of the site: of the folder that the command names, or of this checkout, built now."""
    path = os.environ.get("CHROME") or next(filter(None, map(shutil.which, NAMES)))
    with tempfile.TemporaryDirectory() as folder:
        site = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(folder)
        if len(sys.argv) < 2:
            build(ROOT, site)
        with (
            ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(site))) as server,
            sync_playwright() as playwright,
        ):
            threading.Thread(target=server.serve_forever, daemon=True).start()
            browser = playwright.chromium.launch(executable_path=path, args=QUIET)
            yield browser, f"http://127.0.0.1:{server.server_port}/"
            browser.close()
            server.shutdown()
