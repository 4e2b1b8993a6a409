"""What isolation costs: `python tests/benchmarks/isolation.py` runs generated trivial snippets three ways and prints ratios.

One cold process each (as many at a time as cores), the engine, and one process that executes all files in turn.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from engine.runner import Runner
from engine.snippet import Snippet, parse

TRIVIAL = """import keras
import tensorflow as tf

print(tf.linalg.matmul([[{n}.0, 2.0]], [[3.0], [4.0]]))
print(keras.Input(shape=({n},)))
"""

ALL_IN_ONE = """
import contextlib, io, sys
for path in sys.argv[1:]:
    with contextlib.redirect_stdout(io.StringIO()):
        exec(compile(open(path).read(), path, "exec"), {"__name__": "__main__"})
"""


def generated(root: Path, count: int) -> list[Snippet]:
    """`count` snippets, each with numbers of its own."""
    folder = root / "snippets" / "generated"
    folder.mkdir(parents=True)
    for n in range(1, count + 1):
        (folder / f"{n}.py").write_text(TRIVIAL.format(n=n))
    return [parse(path, root) for path in sorted(folder.iterdir())]


def by_engine(root: Path, snippets: list[Snippet], cold: bool = False) -> tuple[float, list[int]]:
    """Seconds for all snippets, server start included, and what memory the server and a child took (KiB)."""
    runner = Runner(root, timeout=600)
    memory: list[int] = []
    stop = threading.Event()
    watcher = threading.Thread(target=_watch, args=(memory, stop))
    watcher.start()
    start = time.perf_counter()
    queued = [(runner.submit_plain if cold else runner.submit)(snippet) for snippet in snippets]
    runs = [future.result() for future in queued]
    seconds = time.perf_counter() - start
    stop.set()
    watcher.join()
    runner.close()
    assert all(run.stdout and not run.ended and run.exit_code == 0 for run in runs)
    return seconds, memory


def _watch(memory: list[int], stop: threading.Event) -> None:
    """Sample the private memory (KiB) of all descendants; the first entries are the server's before it forks."""
    while not stop.wait(0.05):
        for process in Path("/proc").glob("[0-9]*"):
            try:
                if f"PPid:\t{_server()}" in (process / "status").read_text():
                    rollup = (process / "smaps_rollup").read_text()
                    memory.append(sum(int(line.split()[1]) for line in rollup.splitlines() if "Private_" in line))
            except OSError:
                continue


def _server() -> int:
    from multiprocessing import forkserver

    return forkserver._forkserver._forkserver_pid or -1  # type: ignore[attr-defined]


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder).resolve()
        snippets = generated(root, 400)
        hundred = snippets[:100]
        paths = [str(root / snippet.path) for snippet in hundred]

        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", ALL_IN_ONE, *paths], check=True, stderr=subprocess.DEVNULL)
        together = time.perf_counter() - start
        engine, memory = by_engine(root, hundred)
        rollup = Path(f"/proc/{_server()}/smaps_rollup").read_text() if sys.platform == "linux" else ""
        server = next((int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Rss")), 0)
        warm, _ = by_engine(root, hundred)
        warm_400, _ = by_engine(root, snippets)
        cold, _ = by_engine(root, hundred, cold=True)
        print(
            f"{os.cpu_count()} cores, 100 snippets: cold {cold:.1f} s, engine {engine:.1f} s, one process {together:.1f} s"
        )
        print(f"faster than one process each: {cold / engine:.1f} times (at least 25 wanted)")
        print(f"as long as one process without isolation: {engine / together:.2f} times (at most 2.5 wanted)")
        print(f"with the server running: 100 in {warm:.1f} s, 400 in {warm_400:.1f} s ({warm_400 / warm:.2f} times)")
        if memory:
            print(
                f"memory: server {server // 1024} MiB resident, child {statistics.median(memory) / 1024:.0f} MiB private"
            )


if __name__ == "__main__":
    main()
