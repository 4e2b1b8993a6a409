"""How long does an author wait? `python tests/measure/live.py` starts `python tests/live` on a copy of this checkout.

20 times it saves a snippet whose output differs from the last, and 20 times a page, and asks a headless browser that has
the page open when the new text stands in it. Prints milliseconds from the save: median and worst of each, the number of
pages, and the seconds until the pages are served and until TensorFlow is imported.
"""

import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from urllib.request import urlopen

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from playwright.sync_api import Page, sync_playwright

from browser.reader import QUIET, executable
from engine.checkout import ROOT

SAVES = 20
SNIPPET, SNIPPET_PAGE = Path("snippets/tensors/create.py"), "learn/tensors/"
WORDS, WORDS_PAGE = Path("docs/learn/tensors.md"), "learn/tensors/"
LONG = 120_000
SKIPPED = (".git", ".cache", "node_modules", "__pycache__", "site", ".mypy_cache", ".ruff_cache", ".pytest_cache")


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def served(address: str) -> None:
    """Wait until a server answers."""
    while True:
        try:
            urlopen(address, timeout=60).close()
            return
        except OSError:
            time.sleep(0.1)


def waits(page: Page, shown: str, save: Callable[[str], None]) -> list[float]:
    """Milliseconds from each save until its own word stands in what the selector `shown` selects."""
    times = []
    for number in range(SAVES):
        word = f"saved{number}word"
        page.wait_for_timeout(500)  # as nobody saves twice within that
        start = time.perf_counter()
        save(word)
        page.locator(shown, has_text=word).first.wait_for(state="attached", timeout=LONG)
        times.append((time.perf_counter() - start) * 1000)
    return times


def spread(times: list[float]) -> str:
    return f"median {statistics.median(times):.0f} ms, worst {max(times):.0f} ms"


def main() -> None:
    """Copy, serve, save, print."""
    path = executable()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        copy, port = Path(folder, "checkout"), free_port()
        shutil.copytree(ROOT, copy, symlinks=True, ignore=shutil.ignore_patterns(*SKIPPED))
        began, address = time.monotonic(), f"http://127.0.0.1:{port}/"
        command = [sys.executable, "tests/live", str(port)]
        serving = subprocess.Popen(
            command, cwd=copy, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )
        assert serving.stdout
        served(address)
        ready = time.monotonic() - began
        while "Ready" not in (line := serving.stdout.readline()):
            print(line, end="")
        print(f"pages are served after {ready:.1f} s, TensorFlow is imported after {time.monotonic() - began:.1f} s")
        browser = playwright.chromium.launch(executable_path=path, args=QUIET)
        page = browser.new_page()
        program, words = (copy / SNIPPET).read_text("utf-8"), (copy / WORDS).read_text("utf-8")

        def save_program(word: str) -> None:
            (copy / SNIPPET).write_text(
                f'{program.rstrip()}\nprint("saved" + "{word.removeprefix("saved")}")\n', "utf-8"
            )

        def save_words(word: str) -> None:
            (copy / WORDS).write_text(f"{words}\n\n{word}\n", "utf-8")

        page.goto(address + SNIPPET_PAGE)
        times = waits(page, ".highlight .output", save_program)
        pages = sum(1 for _ in (copy / "docs").rglob("*.md") if "assets" not in _.parts)
        print(f"{pages} pages; a snippet, saved {SAVES} times: {spread(times)}")
        page.goto(address + WORDS_PAGE)
        times = waits(page, "article p", save_words)
        print(f"{pages} pages; a page, saved {SAVES} times: {spread(times)}")
        browser.close()
        serving.send_signal(signal.SIGINT)
        serving.wait(60)


if __name__ == "__main__":
    main()
