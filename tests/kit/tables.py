"""Markdown tables, and text in them as it stands."""

import re
from collections.abc import Iterable, Sequence
from html import escape


def table(head: Sequence[str], rows: Iterable[Sequence[str]], numbers: bool = False) -> str:
    """A Markdown table; the cells are Markdown. With `numbers`, all columns but the first are set to the right."""
    line = ["---", *["---:" if numbers else "---"] * (len(head) - 1)]
    return "".join("| " + " | ".join(cells).replace("\n", " ") + " |\n" for cells in (head, line, *rows))


def generated(text: str, source: str) -> str:
    """A file that pages include, under a line that a page does not show."""
    return f"<!-- Made from {source} by `pytest --update-examples`; edit that. -->\n\n{text}"


def code(source: str) -> str:
    """A line of code as Markdown, for a cell of a table."""
    if "|" in source or "`" in source:  # either would end something
        return f"<code>{plain(source)}</code>"
    return f"`{source}`"


def plain(text: str) -> str:
    """Text as Markdown that shows it as it stands, in a cell of a table."""
    escaped = re.sub(r"([\\`*_\[\]{}|#])", r"\\\1", escape(text, quote=False))
    return escaped.replace("~", "&#126;").replace("^", "&#94;")  # not every engine knows a backslash before these
