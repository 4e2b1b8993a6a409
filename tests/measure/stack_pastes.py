"""What the finder says of the failing snippets where they run on other versions: `python tests/measure/stack_pastes.py`.

Each is really run on each stack, and pasted as a terminal and as IPython shows it. Adds IPython to the environments.
"""

import subprocess
import sys
from collections import Counter
from pathlib import Path

if __name__ == "__main__":
    sys.path[0] = str(Path(__file__).resolve().parents[1])

from engine.checkout import ROOT
from engine.errors import SnippetError
from engine.programs import Programs
from engine.snippet import parse
from finder.ask import ask, entries, failing
from finder.tracebacks import LOOKS, of_snippet, tracebacks
from stacks.install import installed
from stacks.runner import opened
from stacks.stack import Stack, stacks


def pastes(stack: Stack) -> tuple[list[tuple[str, str, str, str]], int]:
    """The slug, the snippet, the look and the traceback of each that raises on a stack, and how many raise nothing."""
    python = installed(stack, ROOT)
    subprocess.run(["uv", "pip", "install", "-q", "--python", python, "ipython==9.9.0"], check=True)
    shown, quiet = [], 0
    with opened(stack, python) as runner:
        programs = Programs(runner)
        wanted = [
            (entry["slug"], of_snippet(name, parse(ROOT / "snippets" / name, ROOT)))
            for entry in entries(ROOT)
            for name in failing(entry)
        ]
        programs.queue(program for _, program in wanted)
        for slug, program in wanted:
            try:
                both = tracebacks(programs, [program])[program.name]
            except SnippetError:
                quiet += 1
                continue
            shown += [(slug, program.name, look, getattr(both, look)) for look in LOOKS]
    return shown, quiet


def main() -> None:
    """Print, for each stack, how many pastes name their entry, and what the others are answered."""
    known = entries(ROOT)
    for stack in stacks(ROOT):
        if stack.neutral:
            continue
        shown, quiet = pastes(stack)
        counts, others = Counter[str](), []
        for (slug, name, look, text), answer in zip(shown, ask(known, [paste for *_, paste in shown]), strict=True):
            right = slug in answer.hits or slug in answer.also
            counts["its entry first" if answer.hits[:1] == (slug,) else "its entry" if right else answer.kind] += 1
            if not right and look == "script":
                others.append(f"  {name}: {answer.kind} {answer.hits}: {text.strip().splitlines()[-1][:160]}")
        print(f"{stack.name}: {dict(counts)}; {quiet} raise nothing there")
        print("\n".join(others), flush=True)


if __name__ == "__main__":
    main()
