"""Where this checkout is, and the snippets in it."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SNIPPETS = ROOT / "snippets"
DOCS = ROOT / "docs"


def snippet_paths(snippets: Path = SNIPPETS) -> list[Path]:
    """Every snippet below a folder, sorted."""
    return sorted(snippets.rglob("*.py"))
