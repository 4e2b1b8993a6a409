"""Does a stack that is removed and added again give the same bytes? `python tests/measure/stack_again.py STACK [FOLDER ...]`.

The copy is a clone of what is committed here. In it the stack's lines go, with its list of packages, its records and all that
pages say of it; then the lines come back, and the README's command runs, with an environment made anew. Prints every file that is not
what it was. That takes as long as a whole run of the stack; with folders below snippets/, only the records of those are made anew.
"""

import argparse
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
from stacks.record import as_json, cells_file, file_of, read
from stacks.stack import LIST, Stack, stacks

PRODUCTS = ["-m", "pytest", "-q", "--update-examples", "-k", "product and (stacks or captions or kinds)"]
"""Writes all that is made from records."""


def run(copy: Path, cache: Path, *arguments: str) -> None:
    """Run Python in the copy, with caches of its own but for what uv has fetched. Ends all where it fails."""
    kept = os.environ.get("UV_CACHE_DIR") or subprocess.check_output(["uv", "cache", "dir"], text=True).strip()
    own = {name: value for name, value in os.environ.items() if name != "CI"}
    environment = {**own, "XDG_CACHE_HOME": str(cache), "UV_CACHE_DIR": kept}
    subprocess.run([sys.executable, *arguments], cwd=copy, check=True, env=environment)


def changed(copy: Path) -> list[str]:
    """The files of the copy that are not what is committed."""
    return subprocess.check_output(["git", "status", "--porcelain"], cwd=copy, text=True).splitlines()


def remove(stack: Stack, copy: Path, folders: list[str]) -> None:
    """Take the stack out of the copy: its lines and packages, and its records, or those of some folders."""
    listed = (copy / LIST).read_text("utf-8")
    (copy / LIST).write_text(re.sub(rf"\n\[{stack.name}\]\n(?:[^\n]+\n)+", "", listed), "utf-8")
    left = {name: entry for name, entry in read(stack, copy).items() if not name.startswith(tuple(folders))}
    for file in (file_of(stack), stack.exact, *([] if folders else [cells_file(stack)])):
        (copy / file).unlink(missing_ok=True)
    if folders:
        (copy / file_of(stack)).write_text(as_json(stack, left), "utf-8")


def again(stack: Stack, copy: Path, cache: Path, folders: list[str]) -> int:
    """Remove the stack and add it; how many files are other ones then."""
    subprocess.run(["git", "clone", "-q", str(ROOT), str(copy)], check=True)
    listed = (copy / LIST).read_text("utf-8")
    remove(stack, copy, folders)
    run(copy, cache, *PRODUCTS)
    print(f"without {stack.name}: {len(changed(copy))} files are other ones", flush=True)
    (copy / LIST).write_text(listed, "utf-8")
    chosen = [word for folder in folders for word in ("--snippet", folder)]
    run(copy, cache, "tests/on_stacks.py", "--stack", stack.name, *chosen)
    run(copy, cache, *PRODUCTS)
    other = changed(copy)
    print(f"{stack.name}, added again: {len(other)} files are other ones", *other, sep="\n")
    if other:
        print(subprocess.check_output(["git", "diff"], cwd=copy, text=True)[:20_000])
    return len(other)


def main() -> int:
    """Try one stack."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("stack", choices=[stack.name for stack in stacks(ROOT)])
    parser.add_argument("folders", nargs="*", metavar="FOLDER")
    asked = parser.parse_args()
    [stack] = [stack for stack in stacks(ROOT) if stack.name == asked.stack]
    folder = Path(tempfile.mkdtemp(prefix="stack-again-"))
    try:
        return int(again(stack, folder / "copy", folder / "cache", asked.folders) > 0)
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    raise SystemExit(main())
