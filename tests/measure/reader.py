"""A reader's browser for measurements: the built site, served, in a Chromium without a window."""

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from browser.reader import QUIET, executable
from browser.site import serving
from engine.checkout import ROOT
from kit.build import build


@contextmanager
def reading() -> Iterator[tuple[Browser, str]]:
    """A browser, and the address of the site: of the folder that the command names, or of this checkout, built now."""
    with tempfile.TemporaryDirectory() as folder:
        site = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(folder)
        if len(sys.argv) < 2:
            build(ROOT, site)
        with serving(site) as address, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=executable(), args=QUIET)
            yield browser, address
            browser.close()
