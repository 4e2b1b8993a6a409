"""Every message of the newest Keras is in the atlas, and has a nearest page or a reason why it has none."""

import sysconfig
from importlib.metadata import version
from pathlib import Path

import pytest

from atlas.committed import Said, messages, names
from atlas.documents import COMMAND
from atlas.lineage import home
from atlas.nearest import RULES, rule_for, rules, without
from atlas.raises import messages as read
from atlas.readings import readings
from atlas.releases import releases
from atlas.wheels import LEFT_OUT
from engine.checkout import ROOT
from engine.errors import SnippetError
from kit import holes

PACKAGES = Path(sysconfig.get_path("purelib"))


def unread(sources: dict[str, str], known: list[Said]) -> list[str]:
    """The messages of modules that are not in the atlas, one sentence each."""
    by_file: dict[str, list[Said]] = {}
    for said in known:
        by_file.setdefault(said.file, []).append(said)
    return [
        f"{path} says {message.text[:80]!r}, which is not in the atlas; run: {COMMAND}"
        for path, source in sources.items()
        for message in read(source)
        if not any(holes.fits(said.text, message.text) for said in by_file.get(home(path), known))
        if not any(said.type == message.type and holes.fits(said.text, message.text) for said in known)
    ]


@pytest.mark.depends("tests/atlas", "tests/kit", "docs/assets/generated/atlas", "requirements.txt")
def test_every_message_of_the_installed_keras_is_in_the_atlas() -> None:
    installed = version("keras")
    newest = max((release for release in releases() if release.package == "keras"), key=lambda release: release.numbers)
    if installed.split(".")[:2] != newest.version.split(".")[:2]:
        pytest.fail(
            f"Keras {installed} is no release of tests/atlas/releases.toml; add it and run: {COMMAND}", pytrace=False
        )
    [reading] = readings(newest)
    paths = {path: path.relative_to(PACKAGES).as_posix() for path in sorted((PACKAGES / "keras" / "src").rglob("*.py"))}
    sources = {
        name: path.read_text("utf-8")
        for path, name in paths.items()
        if reading.messages.match(name) and not any(part in name for part in LEFT_OUT)
    }
    assert len(sources) > 300
    number = names(ROOT).releases.index(("Keras", newest.version))
    findings = unread(sources, [said for said in messages(ROOT) if number in said.releases])
    if findings and installed == newest.version:
        pytest.fail("\n".join(findings), pytrace=False)


def test_a_message_that_is_not_in_the_atlas_is_a_sentence() -> None:
    source = "def boom(x):\n    raise ValueError(f'A KerasTensor like {x} must not be boomed.')\n"
    [finding] = unread({"keras/src/layers/layer.py": source}, messages(ROOT))
    assert "must not be boomed.', which is not in the atlas; run: python tests/atlas/build.py" in finding


def test_every_message_of_the_newest_releases_has_a_nearest_page_or_a_reason() -> None:
    if findings := without(ROOT):
        pytest.fail("\n".join(findings), pytrace=False)


def test_the_longest_prefix_decides() -> None:
    known = rules(ROOT)

    def page(file: str, function: str) -> str | None:
        rule = rule_for(known, Said(0, "ValueError", "", file, function, frozenset(), None))
        return rule.page if rule else "no rule"

    assert page("layers/merging/concatenate.py", "Concatenate.build") == "how-to/several-inputs-and-outputs.md"
    assert page("layers/layer.py", "Layer.add_weight") == "learn/custom-layer.md"
    assert page("layers/layer.py", "Layer.quantize") is None
    assert page("no/such/folder.py", "f") == "no rule"


def checkout(folder: Path, table: str) -> Path:
    """A checkout with these rules, one page, and the atlas of this one."""
    for path in (RULES, "docs/a.md", "docs/assets/generated/atlas"):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
    (folder / RULES).write_text(table, "utf-8")
    (folder / "docs/a.md").write_text("---\ntitle: A\n---\n", "utf-8")
    (folder / "docs/assets/generated/atlas").symlink_to(ROOT / "docs/assets/generated/atlas")
    return folder


def test_a_place_without_a_rule_and_a_rule_without_a_place_are_sentences(tmp_path: Path) -> None:
    findings = without(checkout(tmp_path, '[pages]\n"a.md" = ["layers/", "nowhere/"]\n[excluded]\n'))
    assert any("no page is near to models/model.py, which says" in finding for finding in findings)
    assert any("'nowhere/' decides for no message; take it out" in finding for finding in findings)
    assert not any("'layers/'" in finding for finding in findings)


@pytest.mark.parametrize(
    ("table", "sentence"),
    [
        ('[pages]\n"b.md" = ["layers/"]\n[excluded]\n', r"nearest\.toml:2: docs/b\.md does not exist"),
        ('[pages]\n"a.md" = ["x"]\n[excluded]\n"y" = ["x"]\n', r"nearest\.toml:4: 'x' stands here twice"),
    ],
)
def test_a_rule_that_cannot_be_is_a_sentence(tmp_path: Path, table: str, sentence: str) -> None:
    with pytest.raises(SnippetError, match=sentence):
        rules(checkout(tmp_path, table))
