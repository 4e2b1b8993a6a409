"""The environment of every process that runs a snippet: a clean start, the same for everybody."""

import os
from pathlib import Path


def scrubbed(folder: Path, cache: Path) -> dict[str, str]:
    """The whole environment of a process that runs in `folder`. Nothing else of the caller's is seen.

    `cache` holds what several runs may share.
    """
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    return kept | {
        "HOME": f"{folder}/home",
        "KERAS_HOME": f"{folder}/home",
        "TMPDIR": f"{folder}/tmp",
        "LANG": "C.UTF-8",
        "TZ": "UTC",
        "COLUMNS": "80",
        "CUDA_VISIBLE_DEVICES": "-1",
        "PYTHONHASHSEED": "0",
        "PYTHONUTF8": "1",
        "PYTHONUNBUFFERED": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
        "MPLCONFIGDIR": f"{cache}/matplotlib",  # its list of fonts takes a tenth of a cold start to make
    }
