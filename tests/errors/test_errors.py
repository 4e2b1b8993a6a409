"""The error index: what it says is what was raised, and it knows all that Keras and TensorFlow raise about symbolic tensors."""

import re
import shutil
import sysconfig
from pathlib import Path

import pytest

from engine.checkout import DOCS, ROOT, SNIPPETS
from errors.index import Index, index
from errors.pages import listing, page
from errors.proof import messages, wrong
from errors.raised import WHOLE, Excluded, Raise, excluded, raises, unknown
from kit import holes

PACKAGES = Path(sysconfig.get_path("purelib"))


@pytest.fixture(scope="module")
def entry_index() -> Index:
    return index(ROOT)


@pytest.fixture(scope="module")
def seen_messages() -> dict[str, str]:
    """What each failing snippet of the index was seen to raise, by its name."""
    return messages(ROOT)


@pytest.fixture(scope="module")
def raised() -> list[Raise]:
    """Every message in the installed Keras and TensorFlow that the index must know."""
    return raises(PACKAGES)


@pytest.fixture(scope="module")
def left_out() -> Excluded:
    return excluded(SNIPPETS / "errors" / "excluded", ROOT)


def none(findings: list[str] | tuple[str, ...]) -> None:
    """Fail with the sentences, where there are any."""
    if findings:
        pytest.fail("\n".join(findings), pytrace=False)


def test_every_entry_can_be_read(entry_index: Index) -> None:
    assert len(entry_index.entries) > 100
    none(entry_index.findings)


def test_every_entry_is_what_its_snippets_raise(entry_index: Index) -> None:
    none(wrong(entry_index, ROOT))


def test_two_entries_never_have_the_same_text(entry_index: Index) -> None:
    slugs: dict[tuple[str, str], list[str]] = {}
    for entry in entry_index.entries:
        slugs.setdefault((entry.type, holes.squeezed(holes.shown(entry.text))), []).append(entry.slug)
    none([f"snippets/errors: {', '.join(same)} have one text; join them." for same in slugs.values() if len(same) > 1])


def test_an_entry_that_wraps_another_error_names_no_type_as_its_own(entry_index: Index) -> None:
    wrappers = [entry for entry in entry_index.entries if entry.wrapper]
    assert wrappers
    for entry in wrappers:
        text = page(entry, DOCS)
        head, _, body = text.partition("\n# ")
        assert entry.type not in head
        assert f"`{entry.type}` in this example, since the type is that of the error inside; raised by" in body
    lines = listing(entry_index.entries, entry_index.groups).splitlines()
    assert {line.partition("](")[2].partition(".md)")[0] for line in lines if line.endswith("any type")} == {
        entry.slug for entry in wrappers
    }


def test_what_only_other_versions_raise_is_said_of_one_and_of_several(entry_index: Index) -> None:
    others = {entry.only_on: page(entry, DOCS) for entry in entry_index.entries if entry.only_on}
    assert {", " in versions for versions in others} == {True, False}
    assert all((" raise this, so nothing" in text) == (", " in versions) for versions, text in others.items())


def test_pages_without_an_entry_stand_in_the_navigation() -> None:
    navigation = (ROOT / "mkdocs.yml").read_text("utf-8")
    by_hand = [
        page.name
        for page in sorted((DOCS / "errors").glob("*.md"))
        if "\nsource: " not in page.read_text("utf-8")[:1000]
    ]
    assert "index.md" in by_hand
    none(
        [
            f"docs/errors/{name}: has no entry and is not in the navigation; add it to `nav` in mkdocs.yml, or delete it."
            for name in by_hand
            if not re.search(rf": errors/{re.escape(name)}$", navigation, re.MULTILINE)
        ]
    )


def test_every_message_about_symbolic_tensors_is_known(
    seen_messages: dict[str, str], raised: list[Raise], left_out: Excluded
) -> None:
    assert len(raised) > 150
    none(left_out.findings or unknown(raised, seen_messages.values(), left_out.exclusions))


def test_a_deleted_entry_is_missed(seen_messages: dict[str, str], raised: list[Raise], left_out: Excluded) -> None:
    rest = [text for text in seen_messages.values() if "cannot be used as input to a TensorFlow function" not in text]
    assert len(rest) < len(seen_messages)
    findings = unknown(raised, rest, left_out.exclusions)
    assert any("keras_tensor.py" in finding and "TensorFlow function" in finding for finding in findings)


def test_a_message_that_keras_adds_is_missed(seen_messages: dict[str, str], left_out: Excluded, tmp_path: Path) -> None:
    for name in WHOLE:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(PACKAGES / name, tmp_path / name)
    with (tmp_path / "keras/src/backend/common/keras_tensor.py").open("a", encoding="utf-8") as source:
        source.write('\n\ndef boom(x):\n    raise ValueError(f"A KerasTensor like {x} must not be boomed.")\n')
    findings = [
        text for text in unknown(raises(tmp_path), seen_messages.values(), left_out.exclusions) if " raises " in text
    ]
    assert len(findings) == 1
    assert "must not be boomed" in findings[0]


def test_a_message_is_read_however_its_words_are_put_together(tmp_path: Path) -> None:
    for name in WHOLE:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    (tmp_path / "keras/src/other.py").write_text(
        "def a(x):\n    raise ValueError('no Keras'\n        f'Tensor like {x}')\n"
        "def b():\n    raise ValueError('it is out ' + \\\n        'of scope')\n"
        "def c(x):\n    text = 'a sym' 'bolic %s' % x\n    raise ValueError(text)\n"
        "def d():\n    raise ValueError('nothing of the kind')\n"
    )
    assert [each.text for each in raises(tmp_path)] == ["no KerasTensor like {}", "it is out of scope", "a symbolic {}"]


def test_an_exclusion_without_need_is_named(seen_messages: dict[str, str], raised: list[Raise], tmp_path: Path) -> None:
    table = '[old]\nreason = "gone"\n[old.texts]\n"keras/src/ops/node.py" = ["No such message"]\n'
    (tmp_path / "messages.toml").write_text(table)
    [exclusion] = excluded(tmp_path, tmp_path).exclusions
    findings = unknown(raised, seen_messages.values(), [exclusion])
    assert [finding for finding in findings if "excludes nothing" in finding]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("[old]\nreason = ", r"bad\.toml:2: is not valid TOML .*; correct the line\."),
        ('[old]\nreason = "x"', r"bad\.toml:1: `old` is no exclusion; write a table"),
        ('[a]\nreason = "x"\n[a.texts]\n"m.py" = "x"', r"bad\.toml:1: the texts of m\.py .* write one"),
        ('[a]\nreason = ""\n[a.texts]\n"m.py" = ["x"]', r"bad\.toml:1: `a` has no reason; write one"),
    ],
)
def test_a_broken_file_of_exclusions_is_one_sentence(tmp_path: Path, text: str, sentence: str) -> None:
    (tmp_path / "bad.toml").write_text(text)
    (tmp_path / "good.toml").write_text('[a]\nreason = "x"\n[a.texts]\n"m.py" = ["x"]')
    listed = excluded(tmp_path, tmp_path)
    assert len(listed.exclusions) == 1
    assert [bool(re.match(sentence, finding)) for finding in listed.findings] == [True]
