"""Notebooks, executed: each program must raise what its page says, or nothing, with those before it in one interpreter."""

import json
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

SHELL = Path(__file__).with_name("shell.py")


@dataclass(frozen=True)
class Execution:
    """What came of a notebook: a sentence for each program that did otherwise, and how many wrote what is recorded."""

    findings: list[str]
    programs: int
    same: int


def executed(notebook: Path, folder: Path, environment: Mapping[str, str]) -> Execution:
    """Run all programs of a notebook in a folder of its own."""
    cells = [cell for cell in json.loads(notebook.read_text("utf-8"))["cells"] if cell["cell_type"] == "code"]
    command = [sys.executable, str(SHELL), str(notebook)]
    run = subprocess.run(
        command, cwd=folder, env=dict(environment), capture_output=True, text=True, encoding="utf-8", check=False
    )
    outcomes = [json.loads(line) for line in run.stdout.splitlines() if line.startswith('{"raised"')]
    findings, same = [], 0
    for number, (cell, outcome) in enumerate(zip(cells, outcomes, strict=False), 1):
        wanted = next((output["ename"] for output in cell["outputs"] if output["output_type"] == "error"), None)
        tagged = "raises-exception" in cell["metadata"].get("tags", ())
        if outcome["raised"] != wanted or tagged != (wanted is not None):
            raised = f"raises {outcome['raised']}" if outcome["raised"] else "raises nothing"
            wrote = outcome["wrote"].strip()[-300:]
            findings.append(f"{notebook.name}: program {number} {raised}, its page says {wanted or 'nothing'}: {wrote}")
        recorded = "".join("".join(output["text"]) for output in cell["outputs"] if output["output_type"] == "stream")
        same += outcome["raised"] == wanted and outcome["wrote"].startswith(recorded)
    if len(outcomes) < len(cells):
        end = "\n".join(run.stderr.splitlines()[-3:])
        findings.append(f"{notebook.name}: ended behind program {len(outcomes)} of {len(cells)}: {end}")
    programs = [cell for cell in cells if "anew" not in cell["metadata"].get("tags", ())]
    return Execution(findings, len(programs), same - (len(cells) - len(programs)))
