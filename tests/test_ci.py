"""What .ci/run executes, carried out with stand-ins for every command, and what the workflows may do."""

import os
import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml
from engine.checkout import ROOT

README = (ROOT / "README.md").read_text
WORKFLOWS = ROOT / ".github" / "workflows"
REAL = ("bash", "cat", "chmod", "cp", "dirname", "env", "grep", "mkdir", "mktemp", "rm")
STAND_IN = """#!/bin/bash
name=${0##*/}
echo "CI=$CI ${VIRTUAL_ENV##*/}: $name $*" >> "$LOG"
case "$name $*" in
  "python3 -m venv "*)
    mkdir -p "$3/bin"
    echo "export VIRTUAL_ENV=$3" > "$3/bin/activate" ;;
  "npm ci --prefix "*)
    mkdir -p "$3/node_modules/.bin"
    cp "$0" "$3/node_modules/.bin/biome" ;;
esac
[[ "$name $*" != "$FAILS"* ]]
"""
LINT = ("ruff check tests", "ruff format --check tests", "mypy", "biome ci docs/assets/scripts")


@dataclass(frozen=True)
class Outcome:
    """What a run of .ci/run executed in each environment, what it wrote, and how it ended."""

    executed: list[str]
    output: str
    code: int

    def within(self, environment: str) -> list[str]:
        """The commands that ran in one environment, in order."""
        marked = f"CI=1 {environment}: "
        return [line.removeprefix(marked) for line in self.executed if line.startswith(marked)]


Run = Callable[..., Outcome]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Carries out .ci/run in a copy, in which every command that it could call only writes down that it was called."""

    def carry_out(
        *arguments: str,
        fails: str = "nothing",
        present: tuple[str, ...] = ("chromium", "npm"),
        changed: tuple[str, str, str] | None = None,
    ) -> Outcome:
        copy, commands, log = tmp_path / "checkout", tmp_path / "commands", tmp_path / "log"
        shutil.copytree(ROOT / ".ci", copy / ".ci", ignore=shutil.ignore_patterns("node_modules"))
        shutil.copy(ROOT / "README.md", copy)
        if changed:
            path, old, new = copy / ".ci" / changed[0], *changed[1:]
            text = path.read_text("utf-8")
            assert old in text, f".ci/{changed[0]} has no {old!r}; change this case with it"
            path.write_text(text.replace(old, new), "utf-8")
        commands.mkdir()
        for name in REAL:
            (commands / name).symlink_to(str(shutil.which(name)))
        for name in ("python3", "pip", "pytest", "apt-get", "ruff", "mypy", *present):
            (commands / name).write_text(STAND_IN)
            (commands / name).chmod(0o755)
        if "npm" not in present:  # which the stand-in of apt-get does not install
            (commands / "npm").symlink_to(commands / "ruff") if arguments == ("tests",) else None
        log.touch()
        environment = {"PATH": str(commands), "LOG": str(log), "FAILS": fails, "TMPDIR": str(tmp_path)}
        ended = subprocess.run(
            [copy / ".ci" / "run", *arguments], env=environment, capture_output=True, text=True, timeout=30, check=False
        )
        assert not list(tmp_path.glob("tmp.*")), "the environments stay behind"
        return Outcome(log.read_text("utf-8").splitlines(), ended.stdout + ended.stderr, ended.returncode)

    return carry_out
