"""The command line."""

import os
from pathlib import Path

from publish.offline import zipped
from publish.write import configured, publish

USAGE = (
    "python tests/publish SITE [FILE.zip]: SITE is the folder that mkdocs has built into, "
    "FILE.zip the same for reading without a server"
)


def main(arguments: list[str], root: Path) -> int:
    """Do what was asked for, and print what was written."""
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    try:
        match arguments:
            case [site, *rest] if not site.startswith("-") and (not rest or _is_zip(rest)):
                counts = publish(*configured(root, Path(site).resolve()))
                print(", ".join(f"{count} {what}" for what, count in counts.items()))
                for file in rest:
                    print(f"{file}: {zipped(Path(site), Path(file)) / 1e6:.1f} MB")
            case _:
                print(USAGE)
                return 2
    except RuntimeError as error:
        print(error)
        return 1
    return 0


def _is_zip(arguments: list[str]) -> bool:
    return len(arguments) == 1 and arguments[0].endswith(".zip")
