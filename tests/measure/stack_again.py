"""Does a stack that is removed and added again give the same bytes? `python tests/measure/stack_again.py STACK` tries it in a copy.

The copy is a clone of what is committed here. In it the stack's lines go, with its list of packages, its records and all that
pages say of it; then the lines come back, and the README's command runs, with an environment made anew. Prints every file that is not
what it was, and takes as long as a whole run of the stack.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

if __name__ == "__main__":
    sys.path[0] = str(Path(__file__).resolve().parents[1])

from engine.checkout import ROOT
from stacks.record import cells_file, file_of
from stacks.stack import LIST, Stack, stacks

PRODUCTS = ["-m", "pytest", "-q", "--update-examples", "-k", "product and (stacks or captions or kinds)"]
"""Writes all that is made from records."""


def run(copy: Path, cache: Path, *arguments: str) -> None:
    """Run Python in the copy, with caches of its own but for what uv has fetched. Ends all where it fails."""
    kept = os.environ.get("UV_CACHE_DIR") or subprocess.check_output(["uv", "cache", "dir"], text=True).strip()
    own = {name: value for name, value in os.environ.items() if name != "CI"}
    subprocess.run(
        [sys.executable, *arguments],
        cwd=copy,
        check=True,
        env={**own, "XDG_CACHE_HOME": str(cache), "UV_CACHE_DIR": kept},
    )


def changed(copy: Path) -> list[str]:
    """The files of the copy that are not what is committed."""
    return subprocess.check_output(["git", "status", "--porcelain"], cwd=copy, text=True).splitlines()


def again(stack: Stack, copy: Path, cache: Path) -> int:
    """Remove the stack and add it; the exit code."""
    subprocess.run(["git", "clone", "-q", str(ROOT), str(copy)], check=True)
    listed = (copy / LIST).read_text("utf-8")
    (copy / LIST).write_text(re.sub(rf"\n\[{stack.name}\]\n(?:[^\n]+\n)+", "", listed), "utf-8")
    for file in (file_of(stack), cells_file(stack), stack.exact):
        (copy / file).unlink(missing_ok=True)
    run(copy, cache, *PRODUCTS)
    print(f"without {stack.name}: {len(changed(copy))} files are other ones", flush=True)
    (copy / LIST).write_text(listed, "utf-8")
    run(copy, cache, "tests/on_stacks.py", "--stack", stack.name)
    run(copy, cache, *PRODUCTS)
    other = changed(copy)
    print(f"{stack.name}, added again: {len(other)} files are other ones", *other, sep="\n")
    if other:
        print(subprocess.check_output(["git", "diff"], cwd=copy, text=True)[:20_000])
    return len(other)


def main() -> int:
    """Try one stack."""
    [stack] = [stack for stack in stacks(ROOT) if stack.name == sys.argv[1]]
    folder = Path(tempfile.mkdtemp(prefix="stack-again-"))
    try:
        return int(again(stack, folder / "copy", folder / "cache") > 0)
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    raise SystemExit(main())
