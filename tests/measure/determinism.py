"""Are transcripts the same bytes under other conditions? `python tests/measure/determinism.py` runs all of them under each.

Run it with another Python to try that one. Prints one line a condition, with the snippets that differ; ends with 1 if any does.
"""

import json
import os
import platform
import random
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

TESTS = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(TESTS))

from engine.book import Book
from engine.errors import SnippetError
from engine.runner import Runner

CONDITIONS: dict[str, dict[str, Any]] = {
    "as committed": {},
    "shuffled, 1 worker": {"workers": 1, "seed": 1},
    "shuffled otherwise, 2 workers": {"workers": 2, "seed": 2},
    "without oneDNN": {"inside": {"TF_ENABLE_ONEDNN_OPTS": "0"}},
    "1 TensorFlow thread": {"inside": {"TF_NUM_INTRAOP_THREADS": "1", "TF_NUM_INTEROP_THREADS": "1"}},
    "2 TensorFlow threads": {"inside": {"TF_NUM_INTRAOP_THREADS": "2", "TF_NUM_INTEROP_THREADS": "2"}},
    "another hash seed": {"inside": {"PYTHONHASHSEED": "12345"}},
    "another caller": {
        "outside": {"TZ": "Asia/Tokyo", "COLUMNS": "40", "PYTHONHASHSEED": "7", "LANG": "C", "KERAS_BACKEND": "jax"}
    },
    "a hostile keras.json": {"hostile": True},
}


def differing(workers: int | None = None, seed: int | None = None, inside: dict[str, str] | None = None) -> list[str]:
    """The snippets whose check fails under these conditions."""
    root = TESTS.parent
    runner = Runner(root, workers, timeout=300, environment=inside)
    book = Book(root, runner)
    paths = sorted((root / "snippets").rglob("*.py"))
    if seed is not None:
        random.Random(seed).shuffle(paths)
    book.queue(paths)
    found = []
    for path in paths:
        try:
            book.check(path)
        except SnippetError as error:
            found.append(str(error).split("\n")[0] + "\n" + "\n".join(str(error).split("\n")[1:12]))
    runner.close()
    return sorted(found)


def main() -> None:
    if len(sys.argv) > 1:
        print(json.dumps(differing(**json.loads(sys.argv[1]))))
        return
    count = len(list((TESTS.parent / "snippets").rglob("*.py")))
    print(f"{count} snippets, Python {platform.python_version()}")
    bad = 0
    for name, condition in CONDITIONS.items():
        given = dict(condition)
        environment = os.environ | given.pop("outside", {})
        with tempfile.TemporaryDirectory() as home:
            if given.pop("hostile", False):
                for folder in (Path(home), Path(home) / ".keras"):
                    folder.mkdir(exist_ok=True)
                    (folder / "keras.json").write_text('{"backend": "jax", "floatx": "float64", "epsilon": 0.5}')
                environment |= {"HOME": home, "KERAS_HOME": home}
            command = [sys.executable, __file__, json.dumps(given)]
            done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
        found = json.loads(done.stdout)
        bad += len(found)
        print(f"{name}: {count - len(found)} the same", *found, sep="\n  ")
    sys.exit(bool(bad))


if __name__ == "__main__":
    main()
