"""The record of cold proofs: whatever decided a proof makes it void when it changes, and no record replaces all proofs."""

import json
import shutil
from pathlib import Path

import pytest

from engine.checkout import ROOT, snippet_paths
from engine.proved import MODULES, PARTS, RECORD, Proved, read

pytestmark = pytest.mark.depends()

SNIPPET = Path("snippets/a/b.py")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout with one snippet, whose cold proof is on record."""
    for name in ("requirements.txt", *(f"tests/engine/{module}" for module in MODULES)):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    (tmp_path / SNIPPET).parent.mkdir(parents=True)
    (tmp_path / SNIPPET).write_text("print(1)\n#> 1\n")
    Proved(tmp_path).add(tmp_path / SNIPPET)
    return tmp_path


def test_a_proof_holds_while_nothing_changes(checkout: Path) -> None:
    assert Proved(checkout).holds(checkout / SNIPPET)


@pytest.mark.parametrize("name", [str(SNIPPET), *(f"tests/engine/{module}" for module in MODULES)])
def test_a_proof_is_void_when_what_decided_it_changes(checkout: Path, name: str) -> None:
    with (checkout / name).open("a") as file:
        file.write("\n")
    assert not Proved(checkout).holds(checkout / SNIPPET)


@pytest.mark.parametrize(("package", "holds"), [("tensorflow", False), ("h5py", False), ("playwright", True)])
def test_a_proof_is_void_when_a_package_changes_that_the_snippet_can_meet(
    checkout: Path, package: str, holds: bool
) -> None:
    requirements = checkout / "requirements.txt"
    text = requirements.read_text("utf-8")
    assert f"\n{package}==" in text
    requirements.write_text(text.replace(f"\n{package}==", f"\n{package}==9."), "utf-8")
    assert Proved(checkout).holds(checkout / SNIPPET) == holds


def test_a_proof_is_of_one_python(checkout: Path) -> None:
    assert not Proved(checkout, "2.7").holds(checkout / SNIPPET)
    Proved(checkout, "2.7").add(checkout / SNIPPET)
    assert list(read(checkout)) == sorted(["2.7", Proved(checkout).python])
    assert Proved(checkout).holds(checkout / SNIPPET)


def test_a_proof_is_of_one_snippet(checkout: Path) -> None:
    other = (checkout / SNIPPET).with_name("c.py")
    other.write_text("print(2)\n#> 2\n")
    assert not Proved(checkout).holds(other)


def test_what_is_gone_leaves_the_record(checkout: Path) -> None:
    other = (checkout / SNIPPET).with_name("c.py")
    other.write_text("print(2)\n#> 2\n")
    (checkout / SNIPPET).unlink()
    Proved(checkout).add(other)
    assert [list(proofs) for proofs in read(checkout).values()] == [["a/c.py"]]


@pytest.mark.parametrize("text", ["", "[]", '{"3.11": 3}', "<<<<<<< HEAD\n{}\n"])
def test_a_record_that_cannot_be_read_proves_nothing_and_stops_nothing(checkout: Path, text: str) -> None:
    (checkout / RECORD).write_text(text)
    assert not Proved(checkout).holds(checkout / SNIPPET)
    Proved(checkout).add(checkout / SNIPPET)
    assert Proved(checkout).holds(checkout / SNIPPET)


def test_each_commit_chooses_another_part_and_all_of_them_everything() -> None:
    proved, paths = Proved(ROOT), snippet_paths()
    parts = [{path for path in paths if proved.due(path, f"commit {number}")} for number in range(400)]
    assert all(len(paths) / PARTS / 3 < len(part) < len(paths) / PARTS * 3 for part in parts)
    assert set().union(*parts) == set(paths)
    assert parts[0] != parts[1]


def test_the_committed_record_names_snippets_that_exist_by_digests() -> None:
    names = {path.relative_to(ROOT / "snippets").as_posix() for path in snippet_paths()}
    remedy = "take one side of a merge, and run: pytest --update-examples --cold -k cold_proof"
    assert read(ROOT) == json.loads((ROOT / RECORD).read_text("utf-8")) != {}, f"{RECORD} cannot be read; {remedy}"
    for python, proofs in read(ROOT).items():
        assert proofs.keys() <= names, f"{RECORD} ({python}) names what is gone; run: pytest --update-examples --cold"
        assert all(len(proof) == 16 and int(proof, 16) >= 0 for proof in proofs.values())
