"""The error index: what it says is what was raised, and it knows all that Keras and TensorFlow raise about symbolic tensors."""

import shutil
import sysconfig
from pathlib import Path

import pytest
from engine.checkout import ROOT
from errors.entries import Entry, entries, fits, listing, message, page, signatures
from engine.errors import SnippetError
from errors.raised import exclusions, raises, unknown
from kit.product import settle

DOCS = ROOT / "docs"
SNIPPETS = ROOT / "snippets"
INDEX = entries(SNIPPETS)
EXCLUDED = SNIPPETS / "errors" / "excluded"
RAISED = raises(Path(sysconfig.get_path("purelib")))


@pytest.fixture(scope="module")
def said() -> dict[str, str]:
    """What each failing snippet of the index was seen to raise."""
    return {name: message(SNIPPETS / name, ROOT)[1] for entry in INDEX for name in entry.failing}


@pytest.mark.parametrize("entry", INDEX, ids=lambda entry: entry.slug)
def test_an_entry_is_what_its_snippets_raise(entry: Entry) -> None:
    for name in entry.failing:
        kind, text = message(SNIPPETS / name, ROOT)
        assert kind == entry.type, f"{entry.slug}: snippets/{name} raises {kind}, not {entry.type}"
        assert fits(entry.text, text), f"{entry.slug}: its text is not in what snippets/{name} raises: {text[:200]}"
    if entry.pair:
        assert (SNIPPETS / f"{entry.pair}-works.py").exists(), f"{entry.slug} has no snippets/{entry.pair}-works.py"


@pytest.mark.parametrize("entry", INDEX, ids=lambda entry: entry.slug)
def test_an_entry_has_its_page(entry: Entry, updating: bool) -> None:
    settle(DOCS / "errors" / f"{entry.slug}.md", page(entry, DOCS), updating)


def test_the_index_lists_every_entry(updating: bool) -> None:
    settle(DOCS / "assets" / "generated" / "errors" / "list.md", listing(INDEX), updating)
    settle(DOCS / "assets" / "generated" / "errors" / "entries.json", signatures(INDEX), updating)
    written = {path.stem for path in (DOCS / "errors").glob("*.md")} - {"index", "silent-traps"}
    assert written <= {entry.slug for entry in INDEX}, "a page below docs/errors has no entry; delete it"


def test_two_entries_never_have_the_same_text() -> None:
    keys = [(entry.type, entry.text) for entry in INDEX]
    assert sorted(set(keys)) == sorted(keys)


def test_every_message_about_symbolic_tensors_is_known(said: dict[str, str]) -> None:
    findings = unknown(RAISED, list(said.values()), exclusions(EXCLUDED))
    assert not findings, "\n".join(findings)


def test_a_deleted_entry_is_missed(said: dict[str, str]) -> None:
    lost = [name for name in said if name.startswith("tensorflow-function-in-a-model/")]
    rest = [text for name, text in said.items() if "cannot be used as input to a TensorFlow function" not in text]
    assert lost
    findings = unknown(RAISED, rest, exclusions(EXCLUDED))
    assert any("keras_tensor.py" in finding and "TensorFlow function" in finding for finding in findings)


def test_a_message_that_keras_adds_is_missed(said: dict[str, str], tmp_path: Path) -> None:
    installed = Path(sysconfig.get_path("purelib"))
    shutil.copytree(installed / "keras", tmp_path / "keras", ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "tensorflow").symlink_to(installed / "tensorflow")
    with (tmp_path / "keras/src/backend/common/keras_tensor.py").open("a", encoding="utf-8") as source:
        source.write('\n\ndef boom(x):\n    raise ValueError(f"A KerasTensor like {x} must not be boomed.")\n')
    findings = unknown(raises(tmp_path), list(said.values()), exclusions(EXCLUDED))
    assert [finding for finding in findings if "must not be boomed" in finding]


def test_an_exclusion_without_need_is_named(said: dict[str, str], tmp_path: Path) -> None:
    listed = tmp_path / "messages.toml"
    listed.write_text('[old]\nreason = "gone"\n[old.texts]\n"keras/src/ops/node.py" = ["No such message"]\n')
    findings = unknown(RAISED, list(said.values()), exclusions(tmp_path))
    assert [finding for finding in findings if "excludes nothing" in finding]


@pytest.mark.parametrize(
    ("text", "remedy"),
    [
        ("text = ", "is no TOML"),
        ('text = "x"', "add ["),
        (
            "colour = 1\n"
            + "".join(f'{name} = "values"\n' for name in ["group", "text", "type", "raised", "why", "fix", "guides"]),
            "take ['colour'] out",
        ),
    ],
)
def test_an_entry_that_is_none_says_so(tmp_path: Path, text: str, remedy: str) -> None:
    folder = tmp_path / "snippets" / "errors"
    folder.mkdir(parents=True)
    (folder / "broken.toml").write_text(text, "utf-8")
    with pytest.raises(SnippetError, match=r"errors/broken.toml: .*") as caught:
        entries(tmp_path / "snippets")
    assert remedy in str(caught.value)
