"""What an entry's page says of itself to search engines: why the message comes, and what to do instead."""

import re

from errors.entries import Entry

LONGEST = 155
"""Characters that a list of results shows."""


def description(entry: Entry) -> str:
    """Type, cause and remedy of the commonest cause as plain text, cut between words."""
    cause = entry.causes[0]
    text = f"{cause.why} {cause.fix}"
    line = plain(text if entry.wrapper else f"{entry.type}: {text}")
    if len(line) < 70:
        line = f"{line} A program that raises it, and one that works."
    return shortened(line, LONGEST)


def plain(markdown: str) -> str:
    """Markdown of a paragraph as one line of text; what stands in backquotes stays as it is."""
    text = re.sub(r"\[((?:`[^`]*`|[^\[\]`])*)\](?:\([^)]*\)|\[[^\]]*\])", r"\1", markdown)
    parts = re.split(r"`+([^`]+)`+", text)
    return " ".join("".join(part if n % 2 else part.replace("**", "") for n, part in enumerate(parts)).split())


def shortened(text: str, most: int) -> str:
    """The text on one line, cut between words."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[:most].rsplit(" ", 1)[0] + " …"
