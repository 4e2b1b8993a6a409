"""The scripts' own tests, which run under node, are green."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from engine.checkout import ROOT
from kit.node import SCRIPTS, node

pytestmark = pytest.mark.depends("tests/scripts", "tests/kit", "docs/assets/scripts")

TESTS = ROOT / "tests" / "scripts"
SECONDS = 60
"""The hang guard of all tests together."""


def failures(folder: Path, tests: Path) -> str:
    """What `node --test` says of the tests of a folder that fail, copied beside the site's scripts; empty if none do."""
    scripts, copies = folder / "docs" / "assets" / "scripts", folder / "tests" / "scripts"
    shutil.copytree(SCRIPTS, scripts)
    shutil.copytree(tests, copies, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    # Without a package.json older versions of node take `.js` for CommonJS.
    (folder / "package.json").write_text('{"type": "module"}', "utf-8")
    files = sorted(path.name for path in copies.glob("*.test.mjs"))
    # One process for all: `node --test` starts one for each file.
    (copies / "all.mjs").write_text("".join(f'import "./{name}";\n' for name in files), "utf-8")
    command = [node(), "--test-reporter=spec", "tests/scripts/all.mjs"]
    try:
        run = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=SECONDS, check=False)
    except subprocess.TimeoutExpired:
        return f"tests/scripts: no end after {SECONDS} s; look for a loop."
    count = re.search(r"^\S+ tests (\d+)$", run.stdout, re.MULTILINE)
    if run.returncode == 0 and count and int(count[1]) > len(files):
        return ""
    said = run.stdout.partition("failing tests:")[2] or run.stdout + run.stderr
    return "\n".join(line for line in said.splitlines() if line.strip() and "node:internal" not in line)


def test_the_tests_of_the_scripts_are_green(tmp_path: Path) -> None:
    findings = failures(tmp_path, TESTS)
    if findings:
        pytest.fail(f"node --test tests/scripts/*.test.mjs\n{findings}", pytrace=False)


def test_every_script_that_needs_no_page_has_its_tests() -> None:
    sources = {path.name: path.read_text("utf-8") for path in sorted(SCRIPTS.glob("*.js"))}
    pure = {name: source for name, source in sources.items() if not re.search(r"\bdocument\.", source)}
    tests = "".join(path.read_text("utf-8") for path in TESTS.glob("*.test.mjs"))
    tested = {name for name in pure if f"scripts/{name}" in tests}
    behind = {name for name in pure if any(f"./{name}" in pure[other] for other in tested)}
    assert sorted(pure.keys() - tested - behind) == [], "write tests/scripts/NAME.test.mjs for these"


def test_a_failing_test_of_a_script_is_shown(tmp_path: Path) -> None:
    tests = tmp_path / "tests"
    tests.mkdir()
    (tests / "sum.test.mjs").write_text(
        'import assert from "node:assert/strict";\nimport { test } from "node:test";\n'
        'test("one and one", () => assert.equal(1 + 1, 3, "the sum is wrong"));\n',
        "utf-8",
    )
    findings = failures(tmp_path / "copy", tests)
    assert "one and one" in findings
    assert "the sum is wrong" in findings
