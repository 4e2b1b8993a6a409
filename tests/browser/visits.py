"""Every page of the site, opened once in a narrow browser that presses each copy button."""

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from playwright.sync_api import Browser, BrowserContext, Frame, Request

from browser.site import Quiet, Site, serving

TABS = 6
"""Pages that load at a time: while one is looked at, the others go on."""

WIDTH = 360

COPY_ALL = """async () => {
  for (const box of document.querySelectorAll("details")) box.open = true;
  let text;
  navigator.clipboard.writeText = async (copied) => { text = copied; };
  const copied = [];
  for (const block of document.querySelectorAll(".language-python.highlight:not(.other-stack)")) {
    text = null;
    // A busy page makes its buttons work late; what is never copied stays as it was.
    for (let tries = 0; tries < 1500 && text === null; tries++) {
      if (tries) await new Promise((resolve) => setTimeout(resolve, 10));
      block.querySelector("[data-md-type=copy]")?.click();
    }
    copied.push([block.className, (text ?? "nothing was copied").replaceAll("\\r\\n", "\\n")]);
  }
  return { copied, width: document.documentElement.scrollWidth, title: document.title };
}"""
"""Opens every box of a page, presses every copy button, and measures the page.

What is copied is what the page hands to the clipboard. Reading the clipboard itself takes longer than all else, and two
tests do it.
"""

_LOADED = re.compile(r'(?:src|href)="?([^"\s>]+\.(?:js|css))\b')


@dataclass(frozen=True)
class Visit:
    """What a browser met on one page: trouble, other hosts asked, the page's title and width in px, the copied texts."""

    wrong: list[str]
    others: set[str]
    title: str
    width: int
    copied: list[tuple[str, str]]


class Tab:
    """One tab of a browser, which goes from page to page."""

    def __init__(self, context: BrowserContext) -> None:
        self.page = context.new_page()
        self.wrong: list[str] = []
        self.own = ""
        self.hosts: set[str] = set()
        self.unanswered: set[Request] = set()
        self.committed = False
        self.page.on("framenavigated", self._commits)
        self.page.on("console", lambda line: self.wrong.append(line.text) if line.type == "error" else None)
        self.page.on("pageerror", lambda error: self.wrong.append(str(error)))
        self.page.on("request", self._asks)
        self.page.on("requestfinished", lambda request: self.unanswered.discard(request))
        self.page.on("requestfailed", self._fails)
        self.page.on(
            "response",
            lambda response: (
                self.wrong.append(f"{response.status} for {response.url}") if response.status >= 400 else None
            ),
        )

    def _commits(self, frame: Frame) -> None:
        self.committed = self.committed or frame == self.page.main_frame

    def _asks(self, request: Request) -> None:
        if self.committed or request.is_navigation_request():  # before that it is the page that is left that asks
            self.unanswered.add(request)
        self.hosts.add(urlsplit(request.url).netloc)

    def _fails(self, request: Request) -> None:
        if request in self.unanswered:
            self.unanswered.discard(request)
            self.wrong.append(f"{request.url} failed")

    def leave(self, address: str) -> None:
        """Go to a page, and do not wait for it. What the last page asked for since `arrive` may end without an answer."""
        self.wrong, self.hosts, self.own, self.unanswered = [], set(), urlsplit(address).netloc, set()
        self.committed = False
        self.page.goto(address, wait_until="commit")

    def arrive(self, idle: bool) -> Visit:
        """Look at the page when it has loaded and every request has its answer; `idle`: when none has come for 0.5 s."""
        self.page.wait_for_load_state("networkidle" if idle else "load")
        look = self.page.evaluate(COPY_ALL)
        while self.unanswered:
            self.page.wait_for_timeout(10)
        copied = [(kinds, text) for kinds, text in look["copied"]]
        return Visit(self.wrong, self.hosts - {"", self.own}, look["title"], look["width"], copied)


def kind(site: Site, path: str) -> tuple[str, ...]:
    """What tells how a page loads: its folder, and the scripts and styles that it asks for."""
    html = (site.folder / path / "index.html").read_text("utf-8")
    files = {PurePosixPath(address).name for address in _LOADED.findall(html)}
    return (str(PurePosixPath(path).parent), *sorted(files))


class _Kept(Quiet):
    """Serves a site and lets the browser keep what it has."""

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "max-age=3600")
        super().end_headers()


def visits(browser: Browser, site: Site) -> dict[str, Visit]:
    """Every page of the site, opened once. The first of each kind is watched until it has been quiet for half a second."""
    with serving(site.folder, _Kept) as kept:
        context = browser.new_context(viewport={"width": WIDTH, "height": 740})
        for address in (site.address, kept):
            context.grant_permissions(["clipboard-read", "clipboard-write"], origin=address.rstrip("/"))
        first = Tab(context)
        first.leave(site.address)
        start = first.arrive(idle=True)
        tabs = [first, *(Tab(context) for _ in range(TABS - 1))]
        others = dict(_tour(site, kept, tabs))
        context.close()
    return {"": start, **others}


def _tour(site: Site, address: str, tabs: list[Tab]) -> Iterator[tuple[str, Visit]]:
    kinds = {kind(site, "")}
    free, loading = deque(tabs), deque[tuple[Tab, str]]()
    paths = deque(path for path in site.pages if path)
    while paths or loading:
        while paths and free:
            tab, path = free.popleft(), paths.popleft()
            tab.leave(address + path)
            loading.append((tab, path))
        tab, path = loading.popleft()
        own = kind(site, path)
        yield path, tab.arrive(idle=own not in kinds)
        kinds.add(own)
        free.append(tab)
