"""What isolation costs: `python tests/measure/isolation.py` runs generated trivial snippets three ways and prints ratios.

One cold process each (as many at a time as cores), the engine, and one process that executes all files in turn.
"""

import os
import re
import subprocess
import sys
import tempfile
import time
from multiprocessing import forkserver
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


def seconds(root: Path, snippets: list[Snippet], cold: bool = False) -> float:
    """Seconds for all snippets; the first call starts the server."""
    runner = Runner(root, timeout=600)
    start = time.perf_counter()
    queued = [(runner.submit_plain if cold else runner.submit)(snippet) for snippet in snippets]
    runs = [future.result() for future in queued]
    taken = time.perf_counter() - start
    runner.close()
    assert all(run.stdout and not run.ended and run.exit_code == 0 for run in runs)
    return taken


def memory(root: Path) -> str:
    """What the server holds, and what a child has for itself when its program ends (Linux)."""
    path = root / "snippets" / "memory.py"
    path.write_text(
        TRIVIAL.format(n=1) + "import os\nprint(open('/proc/self/smaps_rollup').read())\nprint(os.getppid())\n"
    )
    runner = Runner(root)
    shown = runner.submit(parse(path, root)).result().stdout.decode(errors="replace")
    runner.close()
    private = sum(int(kib) for kib in re.findall(r"Private_\w+: +(\d+)", shown))
    server = forkserver._forkserver._forkserver_pid  # type: ignore[attr-defined]
    resident = re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{server}/status").read_text())
    return f"memory: server {int(resident[1]) // 1024 if resident else '?'} MiB resident, child {private // 1024} MiB private"


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder).resolve()
        snippets = generated(root, 400)
        hundred = snippets[:100]
        paths = [str(root / snippet.path) for snippet in hundred]

        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", ALL_IN_ONE, *paths], check=True, stderr=subprocess.DEVNULL)
        together = time.perf_counter() - start
        engine = seconds(root, hundred)
        warm, warm_400 = seconds(root, hundred), seconds(root, snippets)
        cold = seconds(root, hundred, cold=True)
        print(f"{os.cpu_count()} cores, 100 snippets, server start included: {engine:.1f} s")
        print(
            f"one `python` each, {os.cpu_count()} at a time: {cold:.1f} s, {cold / engine:.1f} times as long (25 wanted)"
        )
        print(
            f"all in one process: {together:.1f} s; the engine takes {engine / together:.2f} times that (2.5 allowed)"
        )
        print(f"server running: 100 in {warm:.1f} s, 400 in {warm_400:.1f} s, {warm_400 / warm:.2f} times")
        if sys.platform == "linux":
            print(memory(root))


if __name__ == "__main__":
    main()
