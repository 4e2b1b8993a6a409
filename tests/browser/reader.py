"""A browser, for the tests that look at pages as a reader does. Playwright is imported when a test asks for one."""

import os
import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from browser.site import Site, site

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

__all__ = ["NO_BROWSER", "Site", "browser", "context", "executable", "page", "site", "until"]

NO_BROWSER = (
    "no Chromium, Chrome or Edge was found; install one (Debian: apt-get install chromium-headless-shell) "
    "or set CHROME to its path"
)
# The shell draws the same pages without the windows around them, in three quarters of the processor time.
NAMES = (
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "msedge",
    "microsoft-edge",
)
PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
)
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
]


def executable() -> str:
    """The path of a browser: what CHROME says, or the first that this machine has. Raises FileNotFoundError where it has none."""
    places = (place for place in PLACES if Path(place).exists())
    path = next(filter(None, [os.environ.get("CHROME"), *map(shutil.which, NAMES), *places]), None)
    if path is None:
        raise FileNotFoundError(NO_BROWSER)
    return path


@pytest.fixture(scope="session")
def browser() -> "Iterator[Browser]":
    from playwright.sync_api import expect, sync_playwright

    expect.set_options(timeout=30_000)  # a guard, for machines that do other things too

    try:
        path = executable()
    except FileNotFoundError:
        pytest.fail(NO_BROWSER) if os.environ.get("CI") else pytest.skip(NO_BROWSER)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=QUIET)
        yield browser
        browser.close()


@pytest.fixture
def context(browser: "Browser", site: Site) -> "Iterator[BrowserContext]":
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=site.address.rstrip("/"))
    yield context
    context.close()


def until(page: "Page", expression: str, seconds: float = 30) -> None:
    """Wait until an expression holds in a page. `wait_for_function` would evaluate text there, which the pages' policy refuses."""
    end = time.monotonic() + seconds
    while not page.evaluate(expression):
        if time.monotonic() > end:
            pytest.fail(f"{expression} did not hold within {seconds:g} s")
        page.wait_for_timeout(20)


@pytest.fixture
def page(context: "BrowserContext") -> "Page":
    return context.new_page()
