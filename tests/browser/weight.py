"""What the first view of a page asks for, and how much that is when a server compresses it."""

import gzip
from dataclasses import dataclass
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Response

SHIFTS = """() => {
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const shift of list.getEntries()) if (!shift.hadRecentInput)
      shifts.push([shift.value, ...shift.sources.map(({ node }) => node?.className ?? node?.nodeName)]);
  }).observe({ type: "layout-shift", buffered: true });
}"""


@dataclass(frozen=True)
class FirstView:
    """The paths that were asked for until the page was quiet, the bytes of their answers, and what moved how much."""

    requests: tuple[str, ...]
    size: int
    moved: list[tuple[float, str]]


def first_view(browser: Browser, address: str, width: int = 1280) -> FirstView:
    """Opens a page in a browser that has nothing of the site yet."""
    context = browser.new_context(viewport={"width": width, "height": 900})
    page = context.new_page()
    answers: list[Response] = []
    page.on("response", lambda answer: answers.append(answer))
    page.add_init_script(f"({SHIFTS})()")
    page.goto(address, wait_until="networkidle")
    moved = page.evaluate("shifts")
    view = FirstView(tuple(urlsplit(one.url).path for one in answers), sum(map(sent, answers)), moved)
    context.close()
    return view


def sent(answer: Response) -> int:
    """Bytes of an answer when a server compresses what can be compressed."""
    content = answer.body()
    kind = answer.headers.get("content-type", "")
    return len(content) if kind.startswith("image/") and "svg" not in kind else len(gzip.compress(content, 6, mtime=0))
