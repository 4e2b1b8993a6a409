"""The environment of a stack: made by uv, kept between runs, and made again when its exact packages change."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from engine.proved import digest
from stacks.stack import BESIDE, Stack

ALIAS = Path(__file__).with_name("alias.py")


class NotInstalled(Exception):
    """A stack that cannot be installed; the text is one sentence with uv's own last words."""


def cache() -> Path:
    """Where environments are kept, outside the repository."""
    return Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "snippet-stacks"


def installed(stack: Stack, checkout: Path, renew: bool = False) -> Path:
    """The interpreter of a stack's environment. Raises NotInstalled.

    Without a list of its exact packages, or with `renew`, the newest that fit are taken and the list is written.
    """
    uv = shutil.which("uv")
    if not uv:
        raise NotInstalled("uv is not installed; install it: pip install uv")
    exact = checkout / stack.exact
    if renew or not exact.exists():
        wanted = "\n".join([*stack.packages, *BESIDE])
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        compiled = _run(
            [uv, "pip", "compile", "-q", "--no-header", "--no-annotate", "--python-version", version, "-"], wanted
        )
        exact.parent.mkdir(parents=True, exist_ok=True)
        exact.write_text(
            f"# The exact packages of the stack {stack.name}; tests/on_stacks.py --renew writes it.\n{compiled}"
        )
    alias = stack.alias or ""
    place = cache() / digest(
        exact.read_bytes(), sys.version.encode(), alias.encode(), ALIAS.read_bytes() if alias else b""
    )
    python = place / "bin" / "python"
    if not python.exists():
        making = place.with_suffix(".making")
        _run([uv, "venv", "-q", "--clear", "--python", sys.executable, str(making)])
        _run([uv, "pip", "install", "-q", "--no-deps", "--python", str(making / "bin" / "python"), "-r", str(exact)])
        if alias:
            packages = next((making / "lib").glob("python*/site-packages"))
            (packages / "sitecustomize.py").write_text(ALIAS.read_text("utf-8").replace('"ALIAS"', repr(alias)))
        making.rename(place)
    return python


def _run(command: list[str], text: str | None = None) -> str:
    environment = {**os.environ, "UV_FIND_LINKS": os.environ.get("PIP_FIND_LINKS", "")}
    done = subprocess.run(command, input=text, capture_output=True, text=True, check=False, env=environment)
    if done.returncode:
        raise NotInstalled(f"{' '.join(command[1:3])} failed: {' '.join(done.stderr.split())[-600:]}")
    return done.stdout
