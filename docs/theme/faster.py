"""Builds the same pages in less time; no page needs this hook.

Pygments works out the classes of its one style again for each of thousands of blocks of code, and Python's collector
walks again and again through pages that are all still needed. `tests/kit/test_faster.py` compares the pages.
"""

import gc
from typing import Any

from pygments.formatters.html import HtmlFormatter


def on_startup(command: str, **_: Any) -> None:
    """Keep the classes of a style, by what decides them, and collect nothing in a process that ends with the build."""
    if command == "build":
        gc.disable()
    work_out = HtmlFormatter._create_stylesheet
    if hasattr(work_out, "kept"):
        return
    kept: dict[Any, tuple[dict[Any, str], dict[str, Any]]] = {}

    def classes(self: Any) -> None:
        key = self.style, self.classprefix
        if key not in kept:
            work_out(self)
            kept[key] = dict(self.ttype2class), dict(self.class2style)
        self.ttype2class, self.class2style = map(dict, kept[key])

    classes.kept = kept  # type: ignore[attr-defined]
    HtmlFormatter._create_stylesheet = classes
