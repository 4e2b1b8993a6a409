"""What runs gave, in a temporary folder that is laid out like the checkout and is read before it."""

from dataclasses import dataclass
from pathlib import Path

from engine.files import write_atomically


@dataclass(frozen=True)
class Drafts:
    """Drafts of files of the checkout `root`, below `folder`."""

    root: Path
    folder: Path

    def place(self, path: Path) -> Path:
        """Where the draft of a file of the checkout stands, whether there is one or not."""
        return self.folder / path.relative_to(self.root)

    def file(self, path: Path) -> Path:
        """The draft of a file, or the file itself where it has none or is no file of the checkout."""
        if path.is_relative_to(self.root) and (draft := self.place(path)).is_file():
            return draft
        return path

    def set(self, path: Path, content: bytes) -> None:
        """Make the draft of a file; none where the file has that content."""
        if path.is_file() and path.read_bytes().replace(b"\r\n", b"\n") == content:
            self.drop(path)
        else:
            write_atomically(self.place(path), content)

    def drop(self, path: Path) -> None:
        """Forget the draft of a file."""
        self.place(path).unlink(missing_ok=True)
