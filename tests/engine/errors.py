"""The one way in which the engine says no."""

from pathlib import Path


class SnippetError(Exception):
    """One sentence that names the file, the line where there is one, and the remedy."""

    def __init__(self, path: Path, line: int | None, sentence: str) -> None:
        place = f"{path}:{line}" if line else str(path)
        super().__init__(f"{place}: {sentence}")
