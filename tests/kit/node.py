"""Runs modules of the site's scripts under node: one process for all that a test asks."""

import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

import pytest

from engine.checkout import DOCS

NO_NODE = "no node was found; install Node.js 20 or newer (Debian: apt-get install nodejs) or put it on PATH"
SECONDS = 60
"""The hang guard of one process."""

SCRIPTS = DOCS / "assets" / "scripts"

_RUN = """import { readFileSync } from "node:fs";
import answer from "./asked.js";
const payload = JSON.parse(readFileSync(0, "utf-8"));
process.stdout.write(JSON.stringify({ value: (await answer(payload)) ?? null }));
"""


def node() -> str:
    """The path of node. Without one the test is skipped, or fails where CI is set."""
    if path := shutil.which("node"):
        return path
    if os.environ.get("CI"):
        pytest.fail(NO_NODE)
    pytest.skip(NO_NODE)


def run_module(source: str, payload: object, seconds: float = SECONDS) -> Any:
    """What a module's default export returns for `payload`; both go through JSON.

    `source` imports the site's scripts as `./finder-match.js`. The test fails with one sentence where the module
    throws, prints or takes longer than `seconds`.
    """
    with tempfile.TemporaryDirectory(prefix="node-") as name:
        folder = Path(name)
        # A copy with a package.json: without one, older versions of node take `.js` for CommonJS.
        shutil.copytree(SCRIPTS, folder, dirs_exist_ok=True)
        (folder / "package.json").write_text('{"type": "module"}', "utf-8")
        (folder / "asked.js").write_text(source, "utf-8")
        (folder / "run.js").write_text(_RUN, "utf-8")
        command = [node(), str(folder / "run.js")]
        try:
            process = subprocess.run(
                command, input=json.dumps(payload).encode(), capture_output=True, timeout=seconds, check=False
            )
        except subprocess.TimeoutExpired:
            pytest.fail(f"docs/assets/scripts: no answer after {seconds:g} s; look for a loop.", pytrace=False)
    errors = process.stderr.decode(errors="replace").replace(f"{folder.as_uri()}/", "docs/assets/scripts/").strip()
    if process.returncode:
        pytest.fail(f"docs/assets/scripts: node ended with {process.returncode}:\n{errors}", pytrace=False)
    return json.loads(process.stdout)["value"]
