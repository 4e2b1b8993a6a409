"""Everything that is changed in an output before it is compared, on both sides, with the reason."""

import re
import sysconfig
from collections.abc import Callable
from pathlib import Path

Normaliser = Callable[[str], str]


def _replacing(pattern: str, replacement: str) -> Normaliser:
    compiled = re.compile(pattern, re.MULTILINE)
    return lambda text: compiled.sub(replacement, text)


def normaliser(root: Path, folder: Path | None = None) -> Normaliser:
    """All normalisers as one function; applying it twice changes nothing.

    `root` is this checkout, `folder` the temporary folder of one run.
    """
    library = sysconfig.get_paths()["purelib"]
    steps = [
        # A terminal shows colours, a transcript does not.
        _replacing(r"\x1b\[[0-9;?]*[A-Za-z]", ""),
        # Where this run has its working folder and its home.
        _replacing(re.escape(str(folder)) if folder else r"(?!)", "/tmp/snippet"),
        # Where this checkout is.
        _replacing(re.escape(f"{root}/"), ""),
        # Where the packages are installed.
        _replacing(re.escape(f"{library}/"), "site-packages/"),
        # AutoGraph writes the code that it made into a file with a random name.
        _replacing(r"[^\s\"]*__autograph_generated_file\w+\.py", "__autograph_generated_file.py"),
        # Python guesses what was meant, in a terminal only, and each version guesses otherwise.
        _replacing(r"\. Did you mean: '[^']*'\?$", ""),
        # Where an object is in memory.
        _replacing(r"\b0x[0-9a-f]{6,16}\b", "0x..."),
        # TensorFlow's start-up log tells of this processor and this build, not of the snippet.
        _replacing(r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d+: I .*\n?", ""),
        _replacing(r"^I\d{4} [\d:.]+ .*\n?", ""),
        _replacing(r"^WARNING: All log messages before absl::InitializeLog.*\n?", ""),
        _replacing(r"^To enable the following instructions: .*\n?", ""),
        # On a machine without a GPU, or with one that is hidden, it says so as a warning or an error.
        _replacing(r"^[\dEW][-\d]* [\d:.]+:? .*(?:cuda|cuInit|GPU|CUDA).*\n?", ""),
        # TensorFlow tells its log of the error that it is about to raise, with the time.
        _replacing(r"^W\d{4} [\d:.]+ +\d+ (?:local_rendezvous|op_kernel)\.cc:\d+\] .*(?:\n\t \[\[.*)*\n?", ""),
        # Nobody sees them, and editors remove them.
        _replacing(r"[ \t]+$", ""),
    ]

    def normalise(text: str) -> str:
        for step in steps:
            text = step(text)
        return text

    return normalise
