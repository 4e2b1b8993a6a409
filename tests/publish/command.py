"""The command line."""

import os
from pathlib import Path

from publish.write import configured, publish

USAGE = "python tests/publish SITE: SITE is the folder that mkdocs has built into"


def main(arguments: list[str], root: Path) -> int:
    """Do what was asked for, and print what was written."""
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    try:
        match arguments:
            case [site] if not site.startswith("-"):
                counts = publish(*configured(root, Path(site).resolve()))
                print(", ".join(f"{count} {what}" for what, count in counts.items()))
            case _:
                print(USAGE)
                return 2
    except RuntimeError as error:
        print(error)
        return 1
    return 0
