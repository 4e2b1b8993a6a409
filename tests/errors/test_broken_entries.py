"""What a writer can get wrong in an entry: each is one sentence with file, line and remedy, and stops no other entry."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.checkout import ROOT
from engine.programs import Programs
from errors.entries import LOGGED, entry_for, message
from errors.index import index
from errors.products import errors
from errors.proof import messages, wrong
from errors.signatures import signatures
from kit.product import changes, stale, write

ERRORS = errors(lambda _: [])
SLUGS = ("boolean", "symbolic-exception", "tensorflow-function", "units")


@pytest.fixture
def checkout(tmp_path: Path, programs: Programs) -> Path:
    """A small whole one: four entries with their snippets, guides and pages; one is of other versions, one has a pair elsewhere."""
    whole = index(ROOT)
    chosen = [entry for entry in whole.entries if entry.slug in SLUGS]
    assert [entry.slug for entry in chosen] == list(SLUGS)
    names = {"snippets/errors/groups.toml", "docs/errors/index.md"}
    for entry in chosen:
        names |= {f"snippets/errors/{entry.slug}.toml", *(f"docs/{guide}" for guide in entry.guides)}
        names |= {f"snippets/{name}" for name in entry.failing}
        names |= {f"snippets/{cause.pair}-works.py" for cause in entry.causes if cause.pair}
    for name in names:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / name, tmp_path / name)
    # One entry with a single cause, to which breakages add another.
    units = tmp_path / "snippets" / "errors" / "units.toml"
    single = re.sub(
        r"^(sign|shows) = .*\n", "", units.read_text("utf-8").partition("\n[[causes]]")[0], flags=re.MULTILINE
    )
    units.write_text(single, "utf-8")
    write(ERRORS, tmp_path, programs)
    return tmp_path


Breakage = Callable[[Path], object]


def edited(slug: str, pattern: str, replacement: str) -> Breakage:
    """Replace what matches once, in the file of an entry."""

    def edit(checkout: Path) -> None:
        path = checkout / "snippets" / "errors" / f"{slug}.toml"
        text, count = re.subn(
            pattern, lambda _: replacement, path.read_text("utf-8"), count=1, flags=re.MULTILINE | re.DOTALL
        )
        assert count
        path.write_text(text, "utf-8")

    return edit


def renamed(old: str, new: str) -> Breakage:
    return lambda checkout: (checkout / "snippets" / old).rename(checkout / "snippets" / new)


def with_cause(old: str = "", new: str = "", head: str = 'sign = "A unit of Keras"\n') -> Breakage:
    """Give an entry a second cause, in whose table the old text is replaced."""
    table = '\n[[causes]]\nname = "own"\nsign = "Your own"\nwhy = "So."\nfix = "Do."\nsnippet = "errors/units"\nshows = ["x"]\n'
    assert old in table

    def add(checkout: Path) -> None:
        path = checkout / "snippets" / "errors" / "units.toml"
        path.write_text(head + path.read_text("utf-8") + (table.replace(old, new) if old else table), "utf-8")

    return add


FUNCTION = r"snippets/errors/tensorflow-function\.toml"
UNITS = r"snippets/errors/units\.toml"
OTHER = r"snippets/errors/symbolic-exception\.toml"
FIRST = "^(?=group)"  # puts a line before the first
BROKEN: dict[str, tuple[Breakage, str]] = {
    "half written": (edited("units", r"^why = .*", 'why = """\nBecause'), rf"{UNITS}:\d+: is not valid TOML \(.+\); correct the line\."),
    "a line that is none": (edited("units", "^type = .*?$", "type = "), rf"{UNITS}:\d+: is not valid TOML"),
    "a key twice": (edited("units", FIRST, 'group = "layers"\n'), rf"{UNITS}:2: is not valid TOML"),
    "not UTF-8": (
        lambda checkout: (checkout / "snippets/errors/units.toml").write_bytes(b'text = "\xff"'),
        rf"{UNITS}: is not UTF-8 \(byte 8\); save it as UTF-8\.",
    ),
    "empty": (edited("units", r".+", ""), rf"{UNITS}: has no `group`; write a text"),
    "without its type": (edited("units", r"^type = .*?\n", ""), rf"{UNITS}: has no `type`; write a text"),
    "a field that no entry has": (edited("units", FIRST, "colour = 1\n"), rf"{UNITS}:1: says `colour`, which no entry has; take"),
    "a group that does not exist": (edited("units", "^group = .*?$", 'group = "colours"'), rf"{UNITS}:1: `group` is 'colours'; choose one of values,"),
    "a list where a text belongs": (edited("units", "^group = .*?$", 'group = ["layers"]'), rf"{UNITS}:1: `group` is \['layers'\]; write a text"),
    "an integer": (edited("units", "^type = .*?$", "type = 3"), rf"{UNITS}:3: `type` is 3; write a text"),
    "a type that is no name": (edited("units", "^type = .*?$", 'type = "a: b"'), rf"{UNITS}:3: `type` is 'a: b'; write the name"),
    "a text of holes": (edited("units", "^text = .*?$", 'text = "{a}: {b}"'), rf"{UNITS}:2: `text` has no words"),
    "an empty text": (edited("units", "^text = .*?$", 'text = " "'), rf"{UNITS}:2: `text` is empty; write a text"),
    "a text where a list belongs": (edited("units", "^guides = .*?$", 'guides = "x.md"'), rf"{UNITS}:\d+: `guides` is 'x.md'; write a list"),
    "integers in a list": (edited("units", "^guides = .*?$", "guides = [1]"), rf"{UNITS}:\d+: `guides` is \[1\]; write a list"),
    "a text where a truth value belongs": (edited("units", FIRST, 'wrapper = "yes"\n'), rf"{UNITS}:1: `wrapper` is 'yes'; write true"),
    "an integer where a truth value belongs": (edited("units", FIRST, "wrapper = 1\n"), rf"{UNITS}:1: `wrapper` is 1; write true"),
    "a guide that does not exist": (edited("units", "^guides = .*?$", 'guides = ["no.md"]'), rf"{UNITS}:\d+: docs/no\.md does not exist; correct `guides`\."),
    "another snippet that does not exist": (edited("units", FIRST, 'also = ["no.py"]\n'), rf"{UNITS}:1: snippets/no\.py does not exist; correct `also`\."),
    "a renamed snippet": (
        renamed("errors/units-fails.py", "errors/unit-fails.py"),
        rf"{UNITS}:2: snippets/errors/units-fails\.py does not exist; write it, or name the pair",
    ),
    "a renamed snippet that works": (renamed("errors/units-works.py", "errors/unit-works.py"), rf"{UNITS}:2: snippets/errors/units-works\.py does not"),
    "without snippets": (
        lambda checkout: shutil.copyfile(checkout / "snippets/errors/units.toml", checkout / "snippets/errors/new.toml"),
        r"snippets/errors/new\.toml:2: snippets/errors/new-fails\.py does not exist; write it",
    ),
    "a pair that does not exist": (edited("units", FIRST, 'snippet = "a/b"\n'), rf"{UNITS}:1: snippets/a/b-fails\.py does not exist"),
    "versions in words": (edited("symbolic-exception", "^only_on = .*?$", 'only_on = "old ones"'), rf"{OTHER}:\d+: `only_on` is 'old ones', .*; write them as in"),
    "versions and more": (edited("symbolic-exception", "^only_on = .*?$", 'only_on = "Keras 2 or so"'), rf"{OTHER}:\d+: `only_on` is 'Keras 2 or so'"),
    "true as versions": (edited("symbolic-exception", "^only_on = .*?$", "only_on = true"), rf"{OTHER}:\d+: `only_on` is True; write versions"),
    "no versions": (edited("symbolic-exception", "^only_on = .*?$", 'only_on = ""'), rf"{OTHER}:\d+: `only_on` is '', which names no versions"),
    "other versions with a pair": (edited("symbolic-exception", FIRST, 'snippet = "errors/units"\n'), rf"{OTHER}:1: has `only_on`, so no snippet"),
    "other versions with another snippet": (edited("symbolic-exception", FIRST, 'also = ["errors/units-fails.py"]\n'), rf"{OTHER}:1: has `only_on`, so no snippet"),
    "other versions with a snippet beside it": (
        lambda checkout: (checkout / "snippets/errors/symbolic-exception-fails.py").touch(),
        rf"{OTHER}:\d+: has `only_on`, and snippets/errors/symbolic-exception-fails\.py exists; take one of them out\.",
    ),
    "other versions that nothing shows": (edited("symbolic-exception", "^older = .*?$", ""), rf"{OTHER}:\d+: has `only_on` and nothing that shows it"),
    "a variant without versions": (edited("tensorflow-function", "^versions = .*?$", ""), rf"{FUNCTION}:\d+: a variant has no text `versions`; write one"),
    "a variant of no version": (edited("tensorflow-function", "^versions = .*?$", 'versions = "old"'), rf"{FUNCTION}:\d+: a variant's `versions` begin with none"),
    "a variant without an address": (edited("tensorflow-function", "^source = .*?$", 'source = "a thread"'), rf"{FUNCTION}:\d+: a variant's `source` is 'a thread'; write an https"),
    "a variant without https": (edited("tensorflow-function", "^source = .*?$", 'source = "http://a.org/b"'), rf"{FUNCTION}:\d+: a variant's `source` is"),
    "a variant that says more": (edited("tensorflow-function", "^versions =", 'colour = "red"\nversions ='), rf"{FUNCTION}:\d+: a variant says `colour`"),
    "older that is a text": (edited("symbolic-exception", "^older = .*?$", 'older = "x"'), rf"{OTHER}:\d+: `older` is 'x'; write a list of texts"),
    "a variant that is a text": (edited("symbolic-exception", "^older = .*?$", 'variants = ["x"]'), rf"{OTHER}:\d+: `variants` is \['x'\]; write a table"),
    "causes without a sign for the first": (with_cause(head=""), rf"{UNITS}:\d+: has `causes`, and its first cause has no `sign`; write at the top"),
    "a cause without a sign": (with_cause('sign = "Your own"\n'), rf"{UNITS}:\d+: a cause has no text `sign`; write one"),
    "a cause without a remedy": (with_cause('fix = "Do."\n'), rf"{UNITS}:\d+: a cause has no text `fix`; write one"),
    "a cause that says more": (with_cause("shows =", "colour ="), rf"{UNITS}:\d+: a cause says `colour`; it may say name, sign"),
    "a cause's name with a blank": (with_cause('"own"', '"my own"'), rf"{UNITS}:\d+: a cause has the `name` 'my own'; write small letters"),
    "two causes of one name": (with_cause('"own"', '"common"'), rf"{UNITS}:\d+: a cause has the `name` 'common'; write small letters and hyphens, and another"),
    "a cause that nothing shows": (with_cause('snippet = "errors/units"\n'), rf"{UNITS}:\d+: no snippet shows this cause; name a pair"),
    "a cause's pair that does not exist": (with_cause("errors/units", "a/b"), rf"{UNITS}:\d+: snippets/a/b-fails\.py does not exist; write it"),
    "a sign that is no regular expression": (with_cause('["x"]', '["("]'), rf"{UNITS}:\d+: '\(' in `shows` is no regular expression \(.+\); correct it"),
    "signs that are a text": (with_cause('["x"]', '"x"'), rf"{UNITS}:\d+: `shows` is 'x'; write a list"),
    "groups half written": (edited("groups", "^python = .*?$", "python = "), r"snippets/errors/groups\.toml:\d+: is not valid TOML"),
    "a group without a heading": (edited("groups", "^python = .*?$", "python = 1"), r"snippets/errors/groups\.toml:\d+: the heading of `python` is 1; write a text"),
    "no groups": (edited("groups", ".+", ""), r"snippets/errors/groups\.toml: names no group; write a line for each"),
    "no file of groups": (
        lambda checkout: (checkout / "snippets/errors/groups.toml").unlink(),
        r"snippets/errors/groups\.toml: is missing; write a line",
    ),
}  # fmt: skip


def test_a_whole_checkout_has_no_findings(checkout: Path, programs: Programs) -> None:
    known = index(checkout)
    assert (known.findings, [entry.slug for entry in known.entries]) == ((), list(SLUGS))
    assert wrong(known, checkout) == [] == changes(ERRORS, checkout, programs)


@pytest.mark.parametrize("breakage", BROKEN)
def test_a_broken_entry_is_one_sentence_and_stops_no_other(checkout: Path, programs: Programs, breakage: str) -> None:
    apply, sentence = BROKEN[breakage]
    apply(checkout)
    known = index(checkout)
    assert len(known.findings) == 1, known.findings
    assert re.match(sentence, known.findings[0]), known.findings[0]
    assert {entry.slug for entry in known.entries} >= set(SLUGS) - known.broken
    assert len(known.broken) <= 1
    assert wrong(known, checkout) == [], "the broken entry is told of twice"
    assert changes(ERRORS, checkout, programs) == [], "the broken entry is told of twice"
    # A message in Keras's sources stays a known one, and a cell of the matrix keeps its link.
    assert {signature.slug for signature in signatures(checkout)} == set(SLUGS)
    for signature in signatures(checkout):
        texts = [text for name, text in messages(checkout).items() if name in signature.snippets] or signature.texts
        assert {entry_for(signatures(checkout), signature.type, text) for text in texts} == {signature.slug}


def test_the_others_go_on_being_checked(checkout: Path, programs: Programs) -> None:
    edited("units", "^type = .*?$", "type = 3")(checkout)
    edited("boolean", "^text = .*?$", 'text = "A KerasTensor is no truth value"')(checkout)
    known = index(checkout)
    assert len(known.findings) == 1
    findings = wrong(known, checkout)
    sentence = r"snippets/errors/boolean\.toml: `text` is not in what snippets/.*; copy its words\."
    assert findings
    assert all(re.match(sentence, finding) for finding in findings)
    differing = {change.path for change in changes(ERRORS, checkout, programs)}
    assert "docs/errors/boolean.md" in differing
    assert "docs/errors/units.md" not in differing


def test_an_entry_says_what_type_its_snippet_raises(checkout: Path) -> None:
    edited("units", "^type = .*?$", 'type = "KeyError"')(checkout)
    [finding] = wrong(index(checkout), checkout)
    assert re.match(r"snippets/errors/units\.toml: `type` is KeyError, and snippets/.* raises \w+; correct", finding)


def test_the_list_and_the_finder_name_the_entries_that_changed(checkout: Path, programs: Programs) -> None:
    edited("units", "^text = .*?$", 'text = "Received an invalid value"')(checkout)
    sentences = {change.path.rpartition("/")[2]: change.sentence for change in changes(ERRORS, checkout, programs)}
    assert sentences.keys() == {"units.md", "list.md", "entries.json"}
    for name in ("list.md", "entries.json"):
        assert f"{name} (units) is not what it is made from" in sentences[name]


def test_the_page_of_a_deleted_entry_is_stale_and_one_written_by_hand_is_not(
    checkout: Path, programs: Programs
) -> None:
    (checkout / "docs" / "errors" / "guide.md").write_text("---\ntitle: By hand\n---\n\n# By hand\n")
    assert stale(ERRORS, checkout, ERRORS.files(checkout, programs)) == []
    (checkout / "snippets" / "errors" / "units.toml").unlink()
    (checkout / "docs" / "assets" / "generated" / "errors" / "old.md").write_text(
        "<!-- source: snippets/errors/*.toml -->\n"
    )
    wanted = ["docs/assets/generated/errors/old.md", "docs/errors/units.md"]
    assert stale(ERRORS, checkout, ERRORS.files(checkout, programs)) == wanted


def test_what_tensorflow_logs_as_a_warning_is_a_message(tmp_path: Path) -> None:
    (tmp_path / "snippets").mkdir()
    snippet = tmp_path / "snippets" / "a-fails.py"
    lines = (
        "# shows stderr: the warning is what this is about",
        "print(1)",
        "#> WARNING:tensorflow:It is asleep",
        "#> 1",
    )
    snippet.write_text("\n".join(lines) + "\n", "utf-8")
    assert message(snippet, tmp_path) == (LOGGED, "It is asleep")
