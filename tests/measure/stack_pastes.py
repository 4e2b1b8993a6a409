"""What does the finder say of the failing snippets where they run on other versions? `python tests/measure/stack_pastes.py`.

    python tests/measure/stack_pastes.py [--stack NAME] [--entries NUMBER] [--keep FILE.json] [--read FILE.json]

Each is really run on each stack, and pasted as a terminal and as IPython shows it. `--entries` takes so many from all over the index,
the same ones each time; `--keep` writes the pastes into a file, from which `--read` asks the finder again. The environments are
those of the stacks with IPython, made beside them.
"""

import argparse
import dataclasses
import json
import statistics
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

if __name__ == "__main__":
    sys.path[0] = str(Path(__file__).resolve().parents[1])

from engine.checkout import ROOT
from engine.errors import SnippetError
from engine.programs import Programs
from engine.snippet import parse
from finder.ask import Answer, Entry, ask, entries, failing
from finder.says import says
from finder.tracebacks import LOOKS, of_snippet, tracebacks
from stacks.install import cache, installed
from stacks.record import read
from stacks.runner import opened
from stacks.stack import Stack, exact_packages, stacks

IPYTHON = "ipython==9.9.0"
NOTHING = ""
"""The paste of a snippet that raises nothing on a stack."""


@dataclass(frozen=True)
class Paste:
    """A failing snippet of an entry on a stack: `look` is where a reader sees the traceback."""

    stack: str
    slug: str
    snippet: str
    look: str
    text: str


def with_ipython(stack: Stack) -> Path:
    """The interpreter of an environment that has a stack's packages and IPython; the stack's own stays as it is."""
    exact = (f"{name}=={version}" for name, version in exact_packages(stack, ROOT).items())
    return installed(
        dataclasses.replace(stack, name=f"{stack.name}-ipython", packages=(*exact, IPYTHON)), cache(), renew=True
    )


def pastes(stack: Stack, chosen: Iterable[Entry]) -> list[Paste]:
    """What failing snippets raise on a stack."""
    wanted = [
        (entry["slug"], of_snippet(name, parse(ROOT / "snippets" / name, ROOT)))
        for entry in chosen
        for name in failing(entry)
    ]
    listed = []
    with opened(stack, with_ipython(stack)) as runner:
        programs = Programs(runner)
        programs.queue(program for _, program in wanted)
        for slug, program in wanted:
            try:
                both = tracebacks(programs, [program])[program.name]
            except SnippetError:
                listed.append(Paste(stack.name, slug, program.name, LOOKS[0], NOTHING))
                continue
            listed += [Paste(stack.name, slug, program.name, look, getattr(both, look)) for look in LOOKS]
    return listed


def verdict(paste: Paste, answer: Answer, is_: str) -> str:
    """How good an answer is. Where the snippet stops early with another error, or only warns (`is_` tells so), any sure
    answer is one."""
    if paste.slug in answer.hits[:1]:
        return "its entry first"
    if paste.slug in (*answer.hits, *answer.also):
        return "its entry"
    if is_ == "runs":
        return f"only a warning there, {answer.kind}"
    if is_ in ("raises", "cannot"):
        return f"another error there, {'its entry' if answer.kind == 'sure' else answer.kind}"
    return f"not its entry, {answer.kind}"


def print_answers(stack: Stack, listed: list[Paste]) -> None:
    """Print what the finder says of the pastes of one stack."""
    record = {name: entry["is"] for name, entry in read(stack, ROOT).items()}
    quiet = [paste for paste in listed if paste.text == NOTHING]
    shown = [paste for paste in listed if paste.text != NOTHING]
    texts = [paste.text for paste in shown]
    counts, others = Counter[str](), []
    for paste, answer in zip(shown, ask(entries(ROOT), texts), strict=True):
        how = verdict(paste, answer, record.get(paste.snippet, ""))
        counts[how] += 1
        if how.startswith("not") or how.endswith(("none", "unsure")):
            last = paste.text.strip().splitlines()[-1][:160]
            others.append(f"  {paste.snippet}, {paste.look}: {how}; {', '.join(answer.hits)}; {last}")
    print(f"{stack.name}: {len(shown)} pastes, {dict(counts)}")
    unsaid = [paste.snippet for paste in quiet if record.get(paste.snippet) != "runs"]
    print(f"  {len(quiet)} raise nothing there; the page says so of all but {unsaid}")
    print(*others, versions(stack, texts), sep="\n", flush=True)


def versions(stack: Stack, texts: list[str]) -> str:
    """What the finder infers of the versions of pastes that come from a stack."""
    keras = exact_packages(stack, ROOT)["tf-keras" if stack.alias else "keras"]
    label = f"{'tf_keras' if stack.alias else 'Keras'} {keras.rpartition('.')[0]}"
    inferred = [said for said in says(ROOT, texts) if said.keras]
    held = [label in {each.rpartition(".")[0] for each in said.keras} for said in inferred]
    spans = [len(said.minors) for said in inferred]
    return (
        f"  {len(inferred)} of {len(texts)} tell versions; {sum(held)} of those have {label} among them; "
        f"median {statistics.median(spans) if spans else 0} minor releases"
    )


def main() -> None:
    """Print, for each stack, how many pastes name their entry, what the others are answered, and which versions are told."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stack", action="append", metavar="NAME")
    parser.add_argument("--entries", type=int, default=0, metavar="NUMBER")
    parser.add_argument("--keep", type=Path, metavar="FILE.json")
    parser.add_argument("--read", type=Path, metavar="FILE.json")
    asked = parser.parse_args()
    known = entries(ROOT)
    chosen = known[:: max(1, len(known) // asked.entries)][: asked.entries] if asked.entries else known
    kept = [Paste(**each) for each in json.loads(asked.read.read_text("utf-8"))] if asked.read else []
    for stack in stacks(ROOT):
        if stack.neutral or (asked.stack and stack.name not in asked.stack):
            continue
        own = [paste for paste in kept if paste.stack == stack.name]
        if not asked.read:
            own = pastes(stack, chosen)
            kept += own
        if asked.keep:
            asked.keep.write_text(json.dumps([dataclasses.asdict(paste) for paste in kept]), "utf-8")
        print_answers(stack, own)


if __name__ == "__main__":
    main()
