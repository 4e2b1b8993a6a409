"""Are transcripts, the matrix and the conversions the same bytes on other machines? `python tests/measure/machines.py`

runs all snippets, every cell and every conversion once under each condition, and prints a table: how many snippets are
the same, whether the two data files are, and what differs or ends its process. Words as arguments choose conditions
that contain them. Ends with 1 if anything differs. Run it with another Python to try that one.
"""

import contextlib
import json
import os
import platform
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from engine.book import Book
from engine.checkout import ROOT, snippet_paths
from engine.errors import SnippetError
from engine.programs import Programs
from engine.runner import Runner
from kit.product import changes
from products import PRODUCTS

DATA = ("matrix", "conversions")
"""Products whose files come from running programs."""


@dataclass(frozen=True)
class Condition:
    """What is changed: inside the processes, in the caller's environment, the number of workers, the machine's load."""

    inside: dict[str, str] = field(default_factory=dict)
    outside: dict[str, str] = field(default_factory=dict)
    workers: int | None = None
    seed: int | None = None
    cores: int | None = None
    busy: bool = False
    keras_json: bool = False


CONDITIONS = {
    "as it is": Condition(),
    "ONEDNN_MAX_CPU_ISA=SSE41": Condition(inside={"ONEDNN_MAX_CPU_ISA": "SSE41"}),
    "ONEDNN_MAX_CPU_ISA=AVX2": Condition(inside={"ONEDNN_MAX_CPU_ISA": "AVX2"}),
    "ONEDNN_MAX_CPU_ISA=AVX512_CORE": Condition(inside={"ONEDNN_MAX_CPU_ISA": "AVX512_CORE"}),
    "oneDNN off": Condition(inside={"TF_ENABLE_ONEDNN_OPTS": "0"}),
    "one core": Condition(cores=1),
    "all cores busy": Condition(busy=True),
    "1 TensorFlow thread": Condition(inside={"TF_NUM_INTRAOP_THREADS": "1", "TF_NUM_INTEROP_THREADS": "1"}),
    "8 TensorFlow threads": Condition(
        inside={"TF_NUM_INTRAOP_THREADS": "8", "TF_NUM_INTEROP_THREADS": "8", "OMP_NUM_THREADS": "8"}
    ),
    "shuffled, 1 worker": Condition(workers=1, seed=1),
    "shuffled otherwise, 4 workers": Condition(workers=4, seed=2),
    "another hash seed": Condition(inside={"PYTHONHASHSEED": "12345"}),
    "another caller": Condition(
        outside={
            **{"TZ": "Asia/Tokyo", "COLUMNS": "40", "PYTHONHASHSEED": "7", "LANG": "C", "KERAS_BACKEND": "jax"},
            **{"PYTHONWARNINGS": "error", "TF_CPP_MIN_LOG_LEVEL": "3"},
        }
    ),
    "a hostile keras.json": Condition(keras_json=True),
}


def differing(condition: Condition) -> tuple[list[str], dict[str, list[str]]]:
    """The refusals of snippets under a condition, and what differs in the data, in this process's environment."""
    if condition.cores:
        os.sched_setaffinity(0, set(list(os.sched_getaffinity(0))[: condition.cores]))
    runner = Runner(ROOT, condition.workers, timeout=600, environment=condition.inside)
    book, programs, paths = Book(ROOT, runner), Programs(runner), snippet_paths()
    if condition.seed is not None:
        random.Random(condition.seed).shuffle(paths)
    products = [product for product in PRODUCTS if product.name in DATA]
    book.queue(paths)
    for product in products:
        programs.queue(product.programs(ROOT))
    refusals = []
    for path in paths:
        try:
            book.check(path)
        except SnippetError as error:
            refusals.append("\n".join(str(error).split("\n")[:12]))
    data = {}
    for product in products:
        try:
            data[product.name] = [change.sentence for change in changes(product, ROOT, programs)]
        except SnippetError as error:
            data[product.name] = [str(error)]
    runner.close()
    return sorted(refusals), data


@contextlib.contextmanager
def surroundings(condition: Condition) -> Iterator[dict[str, str]]:
    """The environment of the caller, while the machine is as busy as the condition says."""
    count = (os.cpu_count() or 1) if condition.busy else 0
    load = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(count)]
    with tempfile.TemporaryDirectory() as home:
        environment = os.environ | condition.outside
        if condition.keras_json:
            for folder in (Path(home), Path(home) / ".keras"):
                folder.mkdir(exist_ok=True)
                (folder / "keras.json").write_text('{"backend": "jax", "floatx": "float64", "epsilon": 0.5}')
            environment |= {"HOME": home, "KERAS_HOME": home}
        yield environment
    for process in load:
        process.kill()
        process.wait()


def main() -> None:
    if sys.argv[1:2] == ["--one"]:
        print(json.dumps(differing(Condition(**json.loads(sys.argv[2])))))
        return
    count, wrong, notes = len(snippet_paths()), 0, []
    print(f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}\n")
    print(f"| condition | snippets the same, of {count} | {' | '.join(DATA)} | seconds |\n|---|---|---|---|---|")
    for name, condition in CONDITIONS.items():
        if sys.argv[1:] and not any(word in name for word in sys.argv[1:]):
            continue
        start = time.perf_counter()
        with surroundings(condition) as environment:
            command = [sys.executable, __file__, "--one", json.dumps(asdict(condition))]
            run = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
        answer: tuple[list[str], dict[str, list[str]]] = json.loads(run.stdout)
        refusals, data = answer
        said = [f"{len(data[product])} files differ" if data[product] else "the same" for product in DATA]
        seconds = time.perf_counter() - start
        print(f"| {name} | {count - len(refusals)} | {' | '.join(said)} | {seconds:.0f} |", flush=True)
        notes += [f"{name}: {sentence}" for sentence in (*refusals, *(s for listed in data.values() for s in listed))]
        wrong += bool(refusals or any(data.values()))
    print("", *notes, sep="\n")
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
