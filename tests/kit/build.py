"""Building the site of a checkout with MkDocs."""

import json
import os
import subprocess
import sys
from pathlib import Path

from kit.includes import missing

BUILD = """import json, logging, sys
from mkdocs.commands.build import build
from mkdocs.config import load_config

class Tell(logging.Handler):
    def emit(self, record):
        print(json.dumps(record.getMessage()))

logging.getLogger("mkdocs").addHandler(Tell(logging.WARNING))
config = load_config("mkdocs.yml", site_dir=sys.argv[1])
config.mdx_configs["pymdownx.snippets"]["check_paths"] = sys.argv[2] == "strict"
config.plugins.on_startup(command="build", dirty=False)
build(config)
config.plugins.on_shutdown()
"""
"""`mkdocs build`, with each warning as a line of JSON: `--strict --quiet` sees none, since quiet turns them off.

Where a page includes what is not there, which a test of its own tells, it is left out: nothing else stops for it.
"""


def build(root: Path, folder: Path) -> tuple[str, ...]:
    """Build the site of a checkout into a folder; returns what MkDocs warned of. A test wants that to be nothing.

    Raises RuntimeError with the end of what MkDocs says where it builds nothing.
    """
    command = [sys.executable, "-c", BUILD, str(folder), "lenient" if missing(root) else "strict"]
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONPROFILEIMPORTTIME": "1", "PYTHONUTF8": "1"}
    built = subprocess.run(
        command, cwd=root, capture_output=True, text=True, encoding="utf-8", env=environment, check=False
    )
    messages = [line for line in built.stderr.splitlines() if not line.startswith("import time:")]
    if built.returncode != 0:
        raise RuntimeError("the site cannot be built; MkDocs says:\n" + "\n".join(messages[-8:]))
    assert "| tensorflow" not in built.stderr, "the build imports TensorFlow"
    return tuple(json.loads(line) for line in built.stdout.splitlines() if line.startswith('"'))
