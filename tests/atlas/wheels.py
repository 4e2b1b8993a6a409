"""The Python source of released packages: their wheels, fetched once by pip and kept without what is not read.

The copy of a wheel stands in the user's cache folder, named by the wheel's SHA-256, which pip checks. A wheel of
TensorFlow has 140 to 280 MB; its copy 5 MB.
"""

import os
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from packaging.utils import parse_wheel_filename

from atlas.releases import Release

FOLDER = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "tensor-or-kerastensor" / "atlas"
LEFT_OUT = ("_test.py", "/tests/", "/include/", "/xla_data_pb2.py", "/lite/", "/testing/", "/integration_tests/")
"""Parts of the paths of modules that no reader's program runs through."""


class Sources(Mapping[str, str]):
    """The modules of a release: source by path, as in "keras/src/layers/layer.py"."""

    def __init__(self, archive: Path) -> None:
        self._archive = zipfile.ZipFile(archive)
        self._names = frozenset(self._archive.namelist())

    def __getitem__(self, path: str) -> str:
        if path not in self._names:
            raise KeyError(path)
        return self._archive.read(path).decode("utf-8").replace("\r\n", "\n")

    def __iter__(self) -> Iterator[str]:
        return iter(sorted(self._names))

    def __len__(self) -> int:
        return len(self._names)

    def __contains__(self, path: object) -> bool:
        return path in self._names


def sources(release: Release, folder: Path = FOLDER) -> Sources:
    """The modules of a release, fetched if they are not there yet. Raises RuntimeError where pip cannot fetch them."""
    copy = folder / f"{release.sha256}.zip"
    if not copy.exists():
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix="wheel-", dir=folder) as name:
            partial = Path(name) / "source.zip"
            _keep_source(_fetched(release, Path(name)), partial)
            partial.replace(copy)
    return Sources(copy)


def _fetched(release: Release, folder: Path) -> Path:
    """The wheel, in a folder."""
    tag = min(parse_wheel_filename(release.wheel)[3], key=str)
    wanted = folder / "requirements.txt"
    wanted.write_text(f"{release.package}=={release.version} --hash=sha256:{release.sha256}\n", "utf-8")
    choice = []
    if tag.platform != "any":
        version = f"{tag.interpreter[2]}.{tag.interpreter[3:]}"
        choice = ["--implementation", "cp", "--python-version", version, "--abi", tag.abi, "--platform", tag.platform]
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-cache-dir", "--require-hashes"]
    command += ["--only-binary=:all:", *choice, "--dest", str(folder), "--requirement", str(wanted)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    wheels = list(folder.glob("*.whl"))
    if run.returncode or not wheels:
        raise RuntimeError(f"{release.label}: pip cannot fetch {release.wheel}; it says:\n{run.stderr.strip()}")
    return wheels[0]


def _keep_source(wheel: Path, copy: Path) -> None:
    with zipfile.ZipFile(wheel) as whole, zipfile.ZipFile(copy, "w", zipfile.ZIP_DEFLATED) as kept:
        for name in sorted(whole.namelist()):
            if name.endswith(".py") and not any(part in name for part in LEFT_OUT):
                kept.writestr(zipfile.ZipInfo(name), whole.read(name), zipfile.ZIP_DEFLATED)
