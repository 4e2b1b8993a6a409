"""The releases that the atlas reads, from `releases.toml`, in the order that a reader counts them."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kit import toml

LIST = Path(__file__).with_name("releases.toml")
PRODUCTS = {"keras": "Keras", "tf-keras": "tf_keras", "tensorflow-cpu": "TensorFlow"}
"""The packages whose wheels are read, and what their releases are called."""


@dataclass(frozen=True)
class Release:
    """A release: the package of its wheel, its version, the wheel's file name and the file's SHA-256."""

    package: str
    version: str
    wheel: str
    sha256: str

    @property
    def label(self) -> str:
        """What the atlas calls it, as in "Keras 3.8.0"."""
        return f"{PRODUCTS[self.package]} {self.version}"

    @property
    def numbers(self) -> tuple[int, ...]:
        """Its version, to compare by."""
        return tuple(int(part) for part in self.version.split("."))


def releases(path: Path = LIST) -> list[Release]:
    """All releases: Keras, then tf_keras, then TensorFlow, oldest first. Raises SnippetError for what is none."""
    table = toml.read(path, path.parent)
    listed = []
    for package, versions in table.values.items():
        if package not in PRODUCTS:
            raise table.error(package, f"`{package}` is none of {', '.join(PRODUCTS)}; write one of them.")
        listed += [_release(table, package, version, value) for version, value in versions.items()]
    return sorted(listed, key=lambda release: ([*PRODUCTS].index(release.package), release.numbers))


def minor(label: str) -> str:
    """A release's label without its patch, as in "Keras 3.8"."""
    return label.rpartition(".")[0]


def _release(table: toml.Table, package: str, version: str, value: Sequence[str]) -> Release:
    match value:
        case [str(wheel), str(sha256)] if len(sha256) == 64 and wheel.split("-")[1] == version:
            return Release(package, version, wheel, sha256)
    raise table.error(version, f'"{version}" of {package} is no wheel; write ["FILE.whl", "SHA-256"] of that version.')
