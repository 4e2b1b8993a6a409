"""The page "What changed": computed from the records, ordered by what breaks most examples."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kit.toml import checked, values
from stacks.lines import WORDS, Entry, listed
from stacks.stack import Stack, versions

CHANGES = Path("snippets/what-changed/changes.toml")
PAGE = "docs/reference/what-changed.md"
"""Both seen from the checkout."""
ASKED = """asked:
  - "differences between keras 2 and keras 3 behaviour"
  - "same code other output on another TensorFlow version"
  - "breaking changes since TensorFlow 2.16"
  - "code that runs on both keras 2 and keras 3"
  - "module keras has no attribute ops in an old version {#ops}"
  - "keras.Layer is missing {#layer}"
  - "shape is TensorShape instead of tuple {#shape}"
  - "is_keras_tensor in every version {#is-keras-tensor}"
  - "apply_gradients on all versions {#optimizer}"
  - "same seed gives other random numbers after upgrade {#values}"
  - "ValueError became TypeError after upgrade {#number-of-nothing}"
"""
"""In which other words people ask for the page, for the search."""
INTRO = """Every example of this site is run unchanged on {count} sets of versions, the stacks. This page counts the examples that give something else on another stack than on the newest versions, and says what to write instead.

The line "Versions" below an example says what the example gives on each of the other stacks. *Same output* means that it prints the same lines as on the newest versions, and *other output* that its printed lines differ. *Raises something else* means that it raises an error that it does not raise on the newest versions, and *raises nothing* that it does not raise the error that it shows. *Cannot run* means that the stack lacks a name that the example uses. A box below the example shows what is different.

On the stack tf_keras, `import keras` imports [tf_keras](../understand/tf-keras-and-keras-3.md). On JAX and torch, only the programs that use nothing of TensorFlow are run.

If you open one box, all boxes of the same stack open on this and on every other page, until you close one.
"""


@dataclass(frozen=True)
class Change:
    """A kind of difference, and what to write so that it works in every version; `values` as the file has them."""

    slug: str
    values: Mapping[str, Any]

    def fits(self, entry: Entry, own: str) -> bool:
        """Whether what an example gave on a stack is of this kind; `own` is the example with its own transcript."""
        if "outcome" in self.values and entry["is"] not in self.values["outcome"]:
            return False
        if name := entry.get("needs"):
            return any(name == prefix or name.startswith(f"{prefix}.") for prefix in self.values.get("needs", ()))
        output = "\n".join(text for _, text in entry.get("outputs", []))
        asked = ((self.values.get("output"), output), (self.values.get("own"), own))
        return any(pattern and re.search(pattern, text, re.MULTILINE) for pattern, text in asked)


def changes(checkout: Path) -> list[Change]:
    """All kinds of differences, in the order in which they are asked. Raises SnippetError for a file that is wrong."""
    required: dict[str, type] = dict.fromkeys(("title", "why", "instead", "snippet"), str)
    optional: dict[str, type] = {"needs": list, "output": str, "own": str, "outcome": list}
    entries = values(checkout / CHANGES, checkout).items()
    return [Change(slug, checked(CHANGES, f"[{slug}]", entry, required, optional)) for slug, entry in entries]


def sorted_out(
    checkout: Path, whole: Mapping[str, Mapping[Stack, Entry]]
) -> tuple[dict[str, dict[Stack, list[str]]], dict[Stack, list[str]]]:
    """Which examples each change concerns on each stack, by its slug, and those that no change explains."""
    known = changes(checkout)
    concerned: dict[str, dict[Stack, list[str]]] = {change.slug: {} for change in known}
    rest: dict[Stack, list[str]] = {}
    for name, entries in whole.items():
        own = (checkout / "snippets" / name).read_text("utf-8")
        for stack, entry in entries.items():
            if entry["is"] == "same" or stack.neutral:
                continue
            change = next((change for change in known if change.fits(entry, own)), None)
            (concerned[change.slug] if change else rest).setdefault(stack, []).append(name)
    return concerned, rest


def page(
    checkout: Path,
    whole: Mapping[str, Mapping[Stack, Entry]],
    every: Iterable[Stack],
    page_of: Callable[[str], str | None],
) -> str:
    """The page as Markdown, without captions. `page_of` gives the address of the page that shows a snippet."""
    every = list(every)
    concerned, rest = sorted_out(checkout, whole)
    known = {change.slug: change for change in changes(checkout)}
    order = sorted(known, key=lambda slug: -sum(map(len, concerned[slug].values())))
    parts = [
        "---\ntitle: What changed\n"
        "description: What each example gives on other versions of TensorFlow and Keras, counted, and what to write instead.\n"
        f"source: {CHANGES.as_posix()}\n{ASKED}---\n",
        "# What changed between the versions?\n",
        INTRO.format(count=len(every) + 1),
        "## What was run\n",
        '--8<-- "stacks/summary.md"\n',
        "## What to write so that it works on all\n\n"
        "The changes that concern most examples come first. Each program below gives the same output on every stack "
        "that runs TensorFlow; a test checks it.\n",
    ]
    shown: dict[str, str] = {}
    for slug in order:
        change = known[slug]
        if not concerned[slug]:
            continue
        program = change.values["snippet"]
        counts = ", ".join(f"{stack.title}: {len(names)}" for stack, names in concerned[slug].items())
        examples = _links(page_of, [name for names in concerned[slug].values() for name in names])
        parts += [
            f"### {change.values['title']} {{#{slug}}}\n",
            f"{change.values['why']} {change.values['instead']}\n",
            f"Examples that are concerned: {counts}. {_since(every, concerned[slug])} {examples}\n",
            f"The program is the one [above](#{shown[program]}).\n"
            if program in shown
            else f'```python\n--8<-- "{program}"\n```\n',
        ]
        shown.setdefault(program, slug)
    lines = [f"- {stack.title}: {len(names)}. {_links(page_of, names)}" for stack, names in rest.items()]
    parts += [
        "## Other differences\n",
        "Most of these are the same exception in other words, so match an exception by its type and a few words, never by its whole message.\n",
        "\n".join(lines) + "\n",
        "Next: [what works on what, by version](compatibility-versions.md), or [migrate from Keras 2](../how-to/migrate-from-keras-2.md).\n",
    ]
    return "\n".join(parts)


def _since(every: Iterable[Stack], concerned: Mapping[Stack, list[str]]) -> str:
    """Since which release TensorFlow does what the newest does, as far as the stacks tell it."""
    releases = [stack for stack in every if not stack.neutral and not stack.alias]
    last = max((number for number, stack in enumerate(releases) if stack in concerned), default=-1)
    if last + 1 == len(releases):
        return f"Only a release after {releases[-1].title} does what is shown here."
    return f"{releases[last + 1].title} does what the newest does."


def table(checkout: Path, whole: Mapping[str, Mapping[Stack, Entry]], every: Iterable[Stack]) -> str:
    columns = [outcome for outcome in WORDS if outcome not in ("hangs", "crashes")]
    titles = ["same", "other output", "raises otherwise", "raises nothing", "cannot run"]
    lines = [f"| Stack | Versions | {' | '.join(titles)} |", f"| --- | --- |{' --: |' * len(columns)}"]
    for stack in every:
        ran = [entries[stack]["is"] for entries in whole.values() if stack in entries]
        lines.append(
            f"| {stack.title} | {versions(stack, checkout)} | {' | '.join(str(ran.count(one)) for one in columns)} |"
        )
    return "\n".join(lines) + "\n"


def _links(page_of: Callable[[str], str | None], names: Iterable[str], most: int = 6) -> str:
    """The pages that show examples: the most concerned first."""
    counted: dict[str, int] = {}
    for name in names:
        if address := page_of(name):
            counted[address] = counted.get(address, 0) + 1
    best = sorted(counted, key=lambda address: (-counted[address], address))[:most]
    links = [f"[{address.rpartition('/')[2].removesuffix('.md')}]({address})" for address in best]
    return f"Most are on {listed(links)}." if links else ""
