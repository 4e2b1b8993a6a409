"""Where this checkout is, and the snippets in it."""

import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SNIPPETS = ROOT / "snippets"
DOCS = ROOT / "docs"


def tracked() -> list[str]:
    """The files that are committed or about to be, seen from the checkout; none in a copy without a history."""
    command = ["git", "-C", str(ROOT), "ls-files", "-z"]
    listed = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    return listed.stdout.split("\0")[:-1]


def snippet_paths(snippets: Path = SNIPPETS) -> list[Path]:
    """Every snippet below a folder, sorted. Hidden names are of editors; what runs on other versions only is in stacks/."""
    paths = (path for path in snippets.rglob("*.py") if path.is_file() and not path.name.startswith("."))
    return sorted(path for path in paths if path.relative_to(snippets).parts[0] != "stacks")
