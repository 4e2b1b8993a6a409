"""Do all notebooks run? `python tests/measure/notebooks.py SITE [NAME ...]` executes those that are published in SITE.

Each in a process and a folder of its own; the programs of one share an interpreter. NAME selects by a part of the path.
Prints for each how many programs it has and how many wrote exactly what is recorded, then what raised otherwise than its
page says, and ends with the exit code 1 if anything did.
"""

import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from engine.checkout import ROOT
from engine.runner import Runner
from publish.executed import executed
from publish.places import WITH_NOTEBOOKS


def main(site: Path, names: list[str]) -> int:
    """Run and print."""
    paths = [path for section in WITH_NOTEBOOKS for path in sorted((site / section).glob("*.ipynb"))]
    wrong, programs, same = [], 0, 0
    for path in paths:
        name = path.relative_to(site).as_posix()
        if names and not any(part in name for part in names):
            continue
        with tempfile.TemporaryDirectory() as folder:
            execution = executed(path, Path(folder), Runner(ROOT).scrubbed(Path(folder)))
        programs, same = programs + execution.programs, same + execution.same
        print(f"{name}: {execution.programs} programs, {execution.same} wrote what is recorded", flush=True)
        wrong += execution.findings
    print(f"{programs} programs, {same} wrote what is recorded; {len(wrong)} did otherwise than their page says")
    print("\n".join(wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve(), sys.argv[2:]))
