"""Everything that is changed in an output before it is compared, with the reason.

Only what a run wrote is normalised, never what is committed: the update command writes normalised text, so a
committed line that is not in that form is one that no run wrote.
"""

import re
import sysconfig
from collections.abc import Callable, Iterable
from pathlib import Path

Normaliser = Callable[[str], str]

LONGEST = 2000
"""Characters of a line; checked before any pattern sees the line."""

LOG = re.compile(
    r"""
    (?: [IWEF]\d{4}\ \d\d:\d\d:\d{2,12}\.\d{6}\ {1,8}\d{1,10}         # absl: severity and date, time, thread
      | \d{4}-\d\d-\d\d\ \d\d:\d\d:\d\d\.\d{6}:\ [IWEF]               # TensorFlow: date, time, severity
    )\ (?: [\w.+-]{1,80}/ ){0,20} ([\w.+-]{1,80}\.(?:cc|cpp|cu|h|hpp)):\d{1,6}\]
    """,
    re.VERBOSE,
)
"""How each line begins that TensorFlow's C++ side logs, with the source file that logs it.

What it tells is of the machine: a processor, a GPU, a build, a kernel.
"""

LOG_FOLLOWS = re.compile(
    r"\t|To enable the following instructions: .*\brebuild TensorFlow with the appropriate compiler"
)
"""How further lines of one such message begin."""

NO_LOG_YET = "WARNING: All log messages before absl::InitializeLog() is called are written to STDERR"
"""absl's own remark before the first of them."""


class TooLong(ValueError):
    """A line that is longer than LONGEST."""


def normaliser(root: Path, folder: Path | None = None, kept_logs: Iterable[str] = ()) -> Normaliser:
    """All normalisers as one function; applying it twice changes nothing.

    `root` is this checkout, `folder` the temporary folder of one run, `kept_logs` the C++ source files whose log lines
    stay. Raises TooLong.
    """
    library = sysconfig.get_paths()["purelib"]
    places = [
        # Where this run has its working folder and its home.
        *([(str(folder), "/tmp/snippet")] if folder else []),
        # Where this checkout is, and where the packages are installed.
        (f"{root}/", ""),
        (f"{library}/", "site-packages/"),
    ]

    def line_normalised(line: str) -> str:
        if len(line) > LONGEST:
            raise TooLong(line[:60])
        line = _COLOUR.sub("", line)
        for place, instead in places:
            line = line.replace(place, instead)
        for pattern, instead in _PATTERNS:
            line = pattern.sub(instead, line)
        return line.rstrip(" \t")  # nobody sees them, and editors remove them

    def normalise(text: str) -> str:
        lines = without_logs(text.split("\n"), frozenset(kept_logs))
        return "\n".join(map(line_normalised, lines))

    return normalise


_COLOUR = re.compile(r"\x1b\[[0-9;]{0,20}m")
"""A terminal shows colours, a transcript does not."""

_PATTERNS = (
    # AutoGraph writes the code that it made into a file with a random name.
    (re.compile(r"(?:/[\w.+-]{1,80}){1,20}/__autograph_generated_file\w{1,40}\.py"), "__autograph_generated_file.py"),
    # Python guesses what was meant, in a terminal only, and each version guesses otherwise.
    (
        re.compile(
            r"(?:\.? (?:Did you mean: |Did you forget to import |Or did you forget to import )'[^']{0,200}'\?){1,2}$"
        ),
        "",
    ),
    # Where an object is in memory.
    (re.compile(r"(?<= at )0x[0-9a-f]{6,16}(?=\b)"), "0x..."),
)


def without_logs(lines: list[str], kept: frozenset[str]) -> list[str]:
    """Lines without those of the C++ log, but for those that the files in `kept` log."""
    rest: list[str] = []
    dropping = False
    for line in lines:
        if match := LOG.match(line):
            dropping = match[1] not in kept
        elif line == NO_LOG_YET:
            continue
        elif not (dropping and LOG_FOLLOWS.match(line)):
            dropping = False
        if not dropping:
            rest.append(line)
    return rest
