"""What isolation costs: `python tests/measure/isolation.py` times 60 trivial snippets on one page, three ways.

`pytest -k` over all their tests in a copy of this checkout, and one process that executes all files in turn, three
times each; one `python` each, one after the other, once, since that alone is 60 starts. Then `pytest -k` over one of them against `python` with it, and what the server
and a child hold in memory. Prints medians and ratios; run it on a quiet machine.
"""

import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from engine.checkout import ROOT, tracked
from engine.runner import Runner
from engine.snippet import parse

COUNT, ROUNDS = 60, 3
TRIVIAL = """import keras
import tensorflow as tf

print(tf.linalg.matmul([[{n}.0, 2.0]], [[3.0], [4.0]]))
#> tf.Tensor([[{product}]], shape=(1, 1), dtype=float32)
print(keras.Input(shape=({n},)).shape)
#> (None, {n})
"""
ALL_IN_ONE = """
import contextlib, io, sys
for path in sys.argv[1:]:
    with contextlib.redirect_stdout(io.StringIO()):
        exec(compile(open(path).read(), path, "exec"), {"__name__": "__main__"})
"""


def checkout(folder: Path) -> list[Path]:
    """Copy this checkout, add a page with the snippets, and return their paths."""
    for name in tracked():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / name, folder / name, follow_symlinks=False)
    (folder / "snippets" / "trivial").mkdir()
    paths, page = [], ["# Trivial\n"]
    for n in range(1, COUNT + 1):
        paths.append(folder / "snippets" / "trivial" / f"number-{n}.py")
        paths[-1].write_text(TRIVIAL.format(n=n, product=f"{n * 3.0 + 8.0}".removesuffix("0")))
        page.append(f'```python\n--8<-- "trivial/number-{n}.py"\n```\n')
    (folder / "docs" / "trivial.md").write_text("\n".join(page))
    return paths


def seconds(*commands: list[str], cwd: Path) -> float:
    """Wall time of commands, one after the other; each must succeed."""
    environment = {name: value for name, value in os.environ.items() if name != "CI"} | {"CUDA_VISIBLE_DEVICES": "-1"}
    start = time.perf_counter()
    for command in commands:
        done = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)
        if done.returncode:
            raise SystemExit(f"{command[:6]} failed:\n{done.stdout[-3000:]}{done.stderr[-3000:]}")
    return time.perf_counter() - start


def memory(root: Path) -> str:
    """What the server holds, and what a child has for itself when its program ends (Linux)."""
    path = root / "snippets" / "memory.py"
    status = "open(f'/proc/{}/{}').read()"
    path.write_text(
        "import os\n\nimport tensorflow as tf\n\nprint(tf.constant(1) + 1)\n"
        f"print({status.format('self', 'smaps_rollup')})\n"
        "above = open(f'/proc/{os.getppid()}/stat').read().rpartition(') ')[2].split()[1]\n"
        "print(open(f'/proc/{above}/status').read())\n"
    )
    runner = Runner(root)
    output = runner.submit(parse(path, root)).result().ending.stdout.decode(errors="replace")
    runner.close()
    private = sum(int(kib) for kib in re.findall(r"Private_\w+: +(\d+)", output))
    resident = re.search(r"VmRSS:\s+(\d+)", output)
    return f"server {int(resident[1]) // 1024 if resident else '?'} MiB resident, child {private // 1024} MiB private"


def main() -> None:
    with tempfile.TemporaryDirectory() as temporary:
        root = Path(temporary).resolve() / "checkout"
        paths = [str(path) for path in checkout(root)]
        pytest = [sys.executable, "-m", "pytest", "-q", "-k"]
        ways = {
            "pytest -k trivial/": [[*pytest, "trivial/"]],
            "one process, no isolation": [[sys.executable, "-c", ALL_IN_ONE, *paths]],
            "one `python` each": [[sys.executable, path] for path in paths],
            "pytest -k trivial/number-7.py": [[*pytest, "trivial/number-7.py"]],
            "python number-7.py": [[sys.executable, paths[6]]],
        }
        seconds(*ways["pytest -k trivial/"], cwd=root)
        times = {
            way: [seconds(*commands, cwd=root) for _ in range(ROUNDS if len(commands) == 1 else 1)]
            for way, commands in ways.items()
        }
        medians = {way: statistics.median(several) for way, several in times.items()}
        print(f"{os.cpu_count()} cores, {COUNT} snippets, medians of {ROUNDS} (one python each: 1)")
        for way, median in medians.items():
            print(f"{way}: {median:.1f} s ({', '.join(f'{one:.1f}' for one in times[way])})")
        together, alone, each, one, plain = medians.values()
        print(
            f"pytest -k takes {together / alone:.2f} times one process, and one python each {each / together:.1f} times it"
        )
        print(f"pytest -k over one snippet takes {one - plain:.1f} s more than python with it")
        if sys.platform == "linux":
            print(memory(root))


if __name__ == "__main__":
    main()
