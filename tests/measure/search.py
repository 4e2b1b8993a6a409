"""How long does the search take on a slow device? `python tests/measure/search.py [SITE]` types into its box in a browser.

SITE is the folder of a built site; without it, this checkout is built. The browser's processor is slowed down six times.
Prints milliseconds from the first focus until the box can answer, and from a key until the list has its answer and its
layout: median, 95 % and the longest, for the judged questions, their beginnings, titles, phrasings and error messages.
Other programs that run meanwhile make these longer; so the processor's time for the whole task of each query, in a browser
that is not slowed down, is printed too, times six.
"""

import statistics
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from playwright.sync_api import Browser, CDPSession, Page

from kit.searched import data
from measure.reader import reading
from search.judged import judged

SLOWER = 6
WARM = 30
"""Queries before those that count, as the browser compiles what it runs often."""

TIMED = """async (text) => {
  const field = document.querySelector("[data-search=box]");
  const list = document.querySelector("[data-search=list]");
  const answered = () => list.dataset.query === text.trim();
  list.dataset.query = "";
  field.value = text;
  const start = performance.now();
  await new Promise((resolve) => {
    const observer = new MutationObserver(() => answered() && (observer.disconnect(), resolve()));
    observer.observe(list, { attributes: true });
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  list.getBoundingClientRect();
  return performance.now() - start;
}"""


FIRST = """async () => {
  const field = document.querySelector("[data-search=box]");
  const start = performance.now();
  field.value = "tensor";
  field.focus();
  while (document.querySelector("[data-search=list]")?.dataset.query !== "tensor")
    await new Promise((resolve) => setTimeout(resolve, 5));
  return performance.now() - start;
}"""


def queries() -> list[str]:
    """What is typed: questions, and what stands in the box half way; every fifth title, phrasing and message."""
    questions, pages = [*judged()], data()["pages"]
    halves = [question[: len(question) // 2].strip() for question in questions]
    titles = [page["title"] for page in pages][::5]
    ways = [way if isinstance(way, str) else way[0] for page in pages for way in page["asked"]][::5]
    return [*questions, *halves, *titles, *ways, *[text for page in pages for text in page["texts"]][::2]]


def used(page: Page) -> float:
    """Use the box for the first time; milliseconds until it has answered."""
    return float(page.evaluate(FIRST))


def clock(session: CDPSession) -> float:
    """Milliseconds of processor time that the page's own thread has taken."""
    metrics = {one["name"]: one["value"] for one in session.send("Performance.getMetrics")["metrics"]}
    return float(metrics["TaskDuration"]) * 1000


def measured(browser: Browser, address: str) -> tuple[float, list[float], list[float]]:
    """Milliseconds until the box can answer, of each query in a slow browser, and of the processor for each, times six."""
    texts = queries()
    page = browser.new_page()
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    page.goto(address)
    ready = used(page)
    for text in texts[:WARM]:
        page.evaluate(TIMED, text)
    times = [float(page.evaluate(TIMED, text)) for text in texts]
    page = browser.new_page()
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})
    page.goto(address)
    used(page)
    processor = []
    for text in (*texts[:WARM], *texts):
        before = clock(session)
        page.evaluate(TIMED, text)
        processor.append((clock(session) - before) * SLOWER)
    return ready, times, processor[WARM:]


def spread(times: list[float]) -> str:
    """Median, 95 % and the longest."""
    ranked = sorted(times)
    most = ranked[int(0.95 * len(ranked))]
    return f"median {statistics.median(ranked):.1f} ms, 95 % within {most:.1f} ms, longest {ranked[-1]:.1f} ms"


def main() -> None:
    """Build if needed, measure and print."""
    with reading() as (browser, address):
        ready, times, processor = measured(browser, address)
    print(f"a browser slowed {SLOWER} times: {ready:.0f} ms from the first focus to the first answer")
    print(f"{len(times)} queries: {spread(times)}")
    print(f"the processor's time, times {SLOWER}: {spread(processor)}")


if __name__ == "__main__":
    main()
