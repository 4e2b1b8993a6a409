"""How much of what names hold is recorded? `python tests/measure/kinds_shown.py` runs each snippet once more, with a trace.

`kinds_probe.py` finds what names hold in another way than the recorder. Prints the share of its places that the record
has with the same kind, those that it has not, and of the names in all snippets how many are recorded, and with several
steps.
"""

import ast
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from engine.checkout import ROOT, snippet_paths
from engine.errors import SnippetError
from engine.programs import Program, Programs
from engine.runner import Runner
from engine.snippet import parse
from engine.warm import close_servers
from kinds.record import held, read

PROBE = Path(__file__).with_name("kinds_probe.py")


def program(path: Path) -> Program:
    """Probes a snippet."""
    return Program(
        str(path), f"result = __import__('runpy').run_path({str(PROBE)!r})['probe']({str(path.absolute())!r})\n"
    )


def names(source: str) -> int:
    """Names and arguments in a program, functions that are called and imports left out."""
    tree = ast.parse(source)
    called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    return sum(isinstance(node, ast.Name | ast.arg) and id(node) not in called for node in ast.walk(tree))


def main() -> None:
    """Run all, and print."""
    runner = Runner(ROOT)
    programs = Programs(runner)
    paths = [path for path in snippet_paths() if not parse(path, ROOT).cold]
    programs.queue(map(program, paths))
    counts: Counter[str] = Counter()
    for path in paths:
        record = read(path.relative_to(ROOT / "snippets").as_posix(), ROOT)
        recorded = held(record) if record else {}
        source = path.read_text("utf-8")
        counts["names"] += names(source)
        counts["recorded"] += len(recorded)
        counts["several steps"] += sum(len(steps) > 1 for steps, _ in recorded.values())
        try:
            places = programs.outcome(program(path)).value
        except SnippetError as error:
            counts["not probed"] += 1
            print(f"{path.relative_to(ROOT)}: not probed, {str(error)[:120]}")
            continue
        for line, column, name, kinds in places or ():
            counts["probed"] += 1
            characters = len(source.split("\n")[line - 1].encode()[:column].decode())
            steps, _ = recorded.get((line, characters, name), ([], 0))
            if {step[0] for step in steps} & set(kinds):
                counts["the same"] += 1
            else:
                print(f"{path.relative_to(ROOT)}:{line}: {name} holds {' and '.join(kinds)}, recorded: {steps}")
    for what, count in counts.items():
        print(f"{count:6} {what}")
    print(f"{counts['the same'] / counts['probed']:.2%} of what the trace sees is recorded")
    runner.close()
    close_servers()


if __name__ == "__main__":
    main()
