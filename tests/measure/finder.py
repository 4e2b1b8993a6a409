"""How long does the finder take on a slow device? `python tests/measure/finder.py [SITE]` pastes into its box in a browser.

SITE is the folder of a built site; without it, this checkout is built. The browser's processor is slowed down six times.
Prints bytes and milliseconds of what the first paste fetches, and milliseconds from a paste of 200 KB until its answer
stands in the page: the first paste after loading, and the shortest, median and longest of those that follow. The layout of
200 KB in the field is the browser's own, and not counted. Other work on the machine counts: look at its load first.
"""

import gzip
import statistics
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from playwright.sync_api import Page

from engine.checkout import ROOT
from finder.pastes import LOG, WITHOUT_ENTRY
from finder.says import FILES
from measure.reader import reading

SLOWER = 6
SIZE = 200_000
TIMES = 9
PASTES = {
    "a log without an error": LOG[:SIZE],
    "a log that ends in a traceback": LOG[: SIZE - len(WITHOUT_ENTRY)] + WITHOUT_ENTRY,
    "nothing but tracebacks": (WITHOUT_ENTRY * (SIZE // len(WITHOUT_ENTRY) + 1))[:SIZE],
}

TIMED = """async (paste) => {
  const field = document.querySelector(".finder textarea");
  const answer = document.querySelector(".finder-answer");
  field.value = "";
  field.dispatchEvent(new InputEvent("input", { inputType: "insertFromPaste" }));
  while (answer.dataset.kind !== "empty") await new Promise((resolve) => setTimeout(resolve, 5));
  await new Promise((resolve) => setTimeout(resolve, 200));
  field.value = paste;
  field.getBoundingClientRect();
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
  const start = performance.now();
  await new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!answer.dataset.kind || answer.dataset.kind === "empty") return;
      observer.disconnect();
      resolve();
    });
    observer.observe(answer, { attributes: true, attributeFilter: ["data-kind"] });
    field.dispatchEvent(new InputEvent("input", { inputType: "insertFromPaste" }));
  });
  return performance.now() - start;
}"""


def measured(page: Page, address: str) -> None:
    """Print what each paste takes."""
    page.goto(f"{address}errors/", wait_until="networkidle")
    page.locator(".finder textarea").focus()  # which loads the finder
    page.wait_for_load_state("networkidle")
    print(
        f"{page.evaluate(TIMED, WITHOUT_ENTRY):6.0f} ms the first paste of all, of {len(WITHOUT_ENTRY)} letters, with what it fetches"
    )
    for name, paste in PASTES.items():
        first = page.evaluate(TIMED, paste)
        times = sorted(page.evaluate(TIMED, paste) for _ in range(TIMES))
        print(
            f"{name}, {len(paste)} letters: {first:.0f} ms the first time, then {times[0]:.0f} to {times[-1]:.0f} ms,"
            f" median {statistics.median(times):.0f} ms"
        )


def main() -> None:
    """Build if needed, measure and print."""
    for path in FILES.values():
        content = (ROOT / path).read_bytes()
        print(f"{len(gzip.compress(content, 9)):7} bytes compressed, {len(content)} not: {path}")
    with reading() as (browser, address):
        page = browser.new_page()
        page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        print(f"a browser slowed {SLOWER} times:")
        measured(page, address)


if __name__ == "__main__":
    main()
