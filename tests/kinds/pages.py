"""For each page with examples, what the names of all its snippets held, in one file that the page's script reads."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from engine.programs import Program, Programs
from engine.snippet import parse
from kinds.experiment import experiment
from kinds.record import FOLDER, Record, read
from kinds.recording import SOURCE
from kit.captions import pages
from kit.includes import includes
from kit.product import Files, Product
from kit.tables import generated

PAGES = FOLDER / "pages"
OWN = {
    "stuck": "tensorflow-function-in-a-model/normalize-fails.py",
    "printing-layer": "what-am-i-holding/the-printing-layer.py",
}
"""Snippets of which pages show what `kinds.py` says, by the name of the file."""


STACKS = Path("docs/assets/generated/stacks")
"""What `tests/on_stacks.py` recorded: a file for each stack, with what names held there where that is something else."""


def of_page(records: list[Record], **more: Any) -> str:
    """The records of one page as JSON, in which steps are numbers in one list; `more` as it is, where there is any."""
    steps: list[list[str]] = []
    snippets: dict[str, list[list[Any]]] = {}
    for record in records:
        for step in record["steps"]:
            if step not in steps:
                steps.append(step)
        number = [steps.index(step) for step in record["steps"]]
        snippets[record["snippet"]] = [
            [line, column, name, [number[step] for step in held], *more]
            for line, column, name, held, *more in record["places"]
        ]
    known = {name: value for name, value in more.items() if value}
    return json.dumps({"steps": steps, "snippets": snippets, **known}, separators=(",", ":")) + "\n"


def on_stacks(checkout: Path) -> dict[str, tuple[str, dict[str, Record]]]:
    """The title of each stack, and what names held there where that is not what they hold on the newest, by its name."""
    stacks = {}
    for file in sorted((checkout / STACKS).glob("*.json")):
        whole = json.loads(file.read_text("utf-8"))
        records = {
            name: {"snippet": name, **entry["kinds"]} for name, entry in whole["snippets"].items() if entry.get("kinds")
        }
        stacks[file.stem] = whole["title"], records
    return stacks


def shown(checkout: Path) -> Iterator[tuple[str, list[str]]]:
    """Each page, seen from docs/ and without its ending, with the snippets that it shows whole."""
    docs = checkout / "docs"
    for page in pages(docs):
        names = dict.fromkeys(include.name for include in includes(page) if include.name.endswith(".py"))
        if names:
            yield page.relative_to(docs).with_suffix("").as_posix(), list(names)
    for notebook in sorted((checkout / "snippets" / "notebooks").rglob("*.py")):
        name = notebook.relative_to(checkout / "snippets" / "notebooks")
        yield name.with_suffix("").as_posix(), [f"notebooks/{name.as_posix()}"]


def of_own(checkout: Path) -> Iterator[Program]:
    """Programs that run `kinds.py` with a snippet as a reader's own program."""
    for name, snippet in OWN.items():
        program = parse(checkout / "snippets" / snippet, checkout).program
        run = f"__import__('runpy').run_path({str(Path(__file__).with_name('example.py'))!r})['said']"
        yield Program(f"kinds.py {name}", f"result = {run}({str(checkout / SOURCE)!r}, {program!r})\n")


def _files(checkout: Path, ran: Programs) -> Files:
    files: dict[str, str] = {}
    stacks = on_stacks(checkout)
    for page, names in shown(checkout):
        records = [record for name in names if (record := read(name, checkout))]
        others = {
            stack: (title, [known[name] for name in names if name in known]) for stack, (title, known) in stacks.items()
        }
        if records:
            files[f"{PAGES}/{page}.json"] = of_page(
                records, stacks=[name for name, (_, some) in others.items() if some]
            )
        for stack, (title, some) in others.items():
            if some:
                files[f"{FOLDER}/stacks/{stack}/{page}.json"] = of_page(some, title=title)
    for name, program in zip(OWN, of_own(checkout), strict=True):
        block = f"```text\n{ran.outcome(program).value}```\n"
        files[f"{FOLDER}/{name}.md"] = generated(block, "OWN in tests/kinds/pages.py")
    return {**files, **experiment(checkout)}


PAGE_KINDS = Product(
    "kinds",
    _files,
    of_own,
    owned=(f"{PAGES}/*", f"{FOLDER}/stacks/*", f"{FOLDER}/*.md"),
    depends=("snippets", "docs", "tests/kinds", "tests/kit"),
)
