"""MiniSearch as the site serves it: the file that its author published, without the comments, which are more than half of it."""

import re
from pathlib import Path

PUBLISHED = Path(__file__).with_name("published") / "minisearch.js"
"""`dist/es/index.js` of minisearch on npm."""
SERVED = "docs/assets/scripts/vendor/minisearch.js"

_COMMENT = re.compile(r"^[ \t]*(?:/\*\*.*?\*/[ \t]*|//[^\n]*)\n", re.DOTALL | re.MULTILINE)
"""Comments that have their lines for themselves."""


def without_comments(text: str) -> str:
    """A script without the comments that have their lines for themselves, below a line that says so."""
    return f"// minisearch.js as published (tests/search/published), without its comments.\n{_COMMENT.sub('', text)}"


def served() -> str:
    """The file as the site serves it."""
    return without_comments(PUBLISHED.read_text("utf-8"))
