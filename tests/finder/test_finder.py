"""The traceback finder: it names the right error for what people paste, none where none fits, and stays harmless."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from browser.reader import Site
from engine.checkout import ROOT
from finder import pastes, tracebacks
from engine.book import Book
from finder.pastes import FORMS, LOG, UNRELATED
from engine.snippet import compiled
from finder.tracebacks import Tracebacks
from playwright.sync_api import Browser, Page

ENTRIES: list[dict[str, Any]] = json.loads((ROOT / "docs" / "assets" / "generated" / "errors" / "entries.json").read_text("utf-8"))["entries"]
FAILING = [(entry, name) for entry in ENTRIES for name in entry["snippets"]]
WRAPPERS = {entry["slug"] for entry in ENTRIES if entry["wrapper"]}

ASK = """async ([pastes, before, after]) => {
  const { find, prepare } = await import(new URL("assets/scripts/finder-match.js", window.root));
  const { entries } = await (await fetch(new URL("assets/generated/errors/entries.json", window.root))).json();
  const known = prepare(entries);
  return pastes.map((paste) => {
    const found = find(known, before + paste + after);
    const slugs = (hits) => hits.map((hit) => hit.entry.slug);
    const lines = found.hits.slice(0, 1).flatMap((hit) => hit.lines);
    return { kind: found.kind, hits: slugs(found.hits), also: slugs(found.also), lines };
  });
}"""
"""Asks the finder's own module about many pastes at once."""


@pytest.fixture(scope="module")
def seen(book: Book) -> dict[str, Tracebacks]:
    """What a reader sees of each failing snippet of the index."""
    names = sorted({name for _, name in FAILING})
    return tracebacks.of({name: book.parsed(ROOT / "snippets" / name) for name in names}, book.runner)


@pytest.fixture(scope="module")
def asking(browser: Browser, site: Site) -> Iterator[Page]:
    own = browser.new_page()
    own.goto(f"{site.address}errors/")
    own.evaluate("address => { window.root = address }", site.address)
    yield own
    own.close()


def asked(page: Page, given: list[str], before: str = "", after: str = "") -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = page.evaluate(ASK, [given, before, after])
    return found


def wrong(page: Page, given: list[tuple[str, str, str]], before: str = "", after: str = "") -> list[str]:
    """What the finder says of pastes (a name, the right slug, the paste) where it is not surely the right entry."""
    answers = asked(page, [paste for _, _, paste in given], before, after)
    return [
        f"{name}: {answer['kind']} {answer['hits']}, not {slug}; make the entry's text tell it from the others"
        for (name, slug, _), answer in zip(given, answers, strict=True)
        if answer["kind"] != ("wrapper" if slug in WRAPPERS else "sure") or answer["hits"] != [slug]
    ]


def pasted(seen: dict[str, Tracebacks], form: str | None = None) -> list[tuple[str, str, str]]:
    """Each traceback of each entry, in both looks, changed as the form says."""
    change = FORMS[form] if form else lambda traceback, _: traceback
    return [
        (f"{name} ({look})", entry["slug"], change(getattr(seen[name], look), entry["texts"][0]))
        for entry, name in FAILING
        for look in ("script", "notebook")
    ]


def test_every_traceback_of_a_terminal_and_of_a_notebook_names_its_entry(
    asking: Page, seen: dict[str, Tracebacks]
) -> None:
    given = pasted(seen)
    assert len(given) >= 60
    assert all("\x1b[" in found.notebook and "\x1b[" not in found.script[:60] for found in seen.values())
    findings = wrong(asking, given)
    assert not findings, "\n".join(findings)


@pytest.mark.parametrize("form", FORMS)
def test_what_happened_to_a_traceback_is_no_matter(asking: Page, seen: dict[str, Tracebacks], form: str) -> None:
    given = pasted(seen, form)
    same = {name for name, _, paste in pasted(seen) if (name, paste) in {(name, paste) for name, _, paste in given}}
    assert not same, f"{form} changed nothing in {sorted(same)}"
    findings = wrong(asking, given)
    assert not findings, "\n".join(findings)


def test_a_traceback_in_a_long_log_names_its_entry(asking: Page, seen: dict[str, Tracebacks]) -> None:
    assert len(LOG) > 200_000
    findings = wrong(asking, pasted(seen), before=LOG, after=LOG[:20_000])
    assert not findings, "\n".join(findings)


def test_the_message_alone_names_its_entry(asking: Page) -> None:
    titles = [(entry["slug"], entry["slug"], f"{entry['type']}: {entry['texts'][0]}") for entry in ENTRIES]
    variants = [(entry["slug"], entry["slug"], text) for entry in ENTRIES for text in entry["texts"][1:]]
    known = [one for one in titles + variants if not next(e for e in ENTRIES if e["slug"] == one[1])["wrapper"]]
    answers = asked(asking, [paste for _, _, paste in known])
    findings = [
        f"{slug}: {answer}"
        for (_, slug, _), answer in zip(known, answers, strict=True)
        if slug not in answer["hits"][:1]
    ]
    assert not findings, "\n".join(findings)


def test_the_marked_part_is_the_message(asking: Page, seen: dict[str, Tracebacks]) -> None:
    [slug] = [entry["slug"] for entry in ENTRIES if "used as input to a TensorFlow function" in entry["title"]]
    name = next(name for entry, name in FAILING if entry["slug"] == slug)
    for paste in (seen[name].script, seen[name].notebook, pastes.narrow(seen[name].script, "")):
        [answer] = asked(asking, [paste])
        lines = [line["text"][line["from"] : line["to"]] for line in answer["lines"]]
        assert "".join(lines) == "A KerasTensor cannot be used as input to a TensorFlow function."
        assert all(paste.split("\n")[line["number"] - 1] == line["text"] for line in answer["lines"])


CHAIN = """Traceback (most recent call last):
  File "/app/net.py", line 3, in features
    return float(x)
  File "/venv/site-packages/keras/src/backend/common/keras_tensor.py", line 156, in __float__
    raise ValueError(
{first}

{link}

Traceback (most recent call last):
  File "/app/main.py", line 9, in <module>
    build()
{second}
"""
CAUSED = "The above exception was the direct cause of the following exception:"
DURING = "During handling of the above exception, another exception occurred:"


@pytest.mark.parametrize("link", [CAUSED, DURING])
@pytest.mark.parametrize("known_last", [False, True])
def test_of_chained_exceptions_the_innermost_is_the_cause(asking: Page, link: str, known_last: bool) -> None:
    said = {entry["slug"]: f"{entry['type']}: {entry['title']}" for entry in ENTRIES}
    last = said["boolean"] if known_last else "RuntimeError: the features could not be built"
    [answer] = asked(asking, [CHAIN.format(first=said["float"], link=link, second=last)])
    assert (answer["kind"], answer["hits"]) == ("sure", ["float"])
    assert answer["also"] == (["boolean"] if known_last else [])


WRAPPED = """Traceback (most recent call last):
  File "/venv/site-packages/keras/src/utils/traceback_utils.py", line 122, in error_handler
    raise e.with_traceback(filtered_tb) from None
ValueError: Exception encountered when calling Blend.call().

Could not automatically infer the output shape / dtype of 'blend' (of type Blend). Either the `Blend.call()` method is \
incorrect, or you need to implement the `Blend.compute_output_spec() / compute_output_shape()` method. Error encountered:

{message}

Arguments received by Blend.call():
  • args=('<KerasTensor shape=(None, 2), dtype=float32, sparse=False, ragged=False, name=keras_tensor>',)
  • kwargs={{}}
"""


def test_inside_the_wrapper_of_keras_the_cause_is_named(asking: Page) -> None:
    named = [entry for entry in ENTRIES if entry["type"] == "ValueError" and not entry["wrapper"]]
    given = [(entry["slug"], entry["slug"], WRAPPED.format(message=entry["title"])) for entry in named]
    assert len(given) > 5
    findings = wrong(asking, given)
    assert not findings, "\n".join(findings)


def test_unrelated_tracebacks_name_no_entry(asking: Page, book: Book) -> None:
    programs = {name: compiled(f"{code}\n", ROOT / "snippets" / "model.py", ROOT) for name, code in UNRELATED.items()}
    found = tracebacks.of(programs, book.runner)
    assert len(found) >= 20
    given = [(name, look) for name, both in found.items() for look in (both.script, both.notebook)]
    for change in (lambda text: text, lambda text: LOG + text, lambda text: pastes.narrow(text, "")):
        answers = asked(asking, [change(paste) for _, paste in given])
        named = {
            name: answer["hits"] for (name, _), answer in zip(given, answers, strict=True) if answer["kind"] != "none"
        }
        assert named == {}


def test_source_code_that_raises_is_not_what_was_raised(asking: Page) -> None:
    source = '    raise ValueError(\n        "A KerasTensor cannot be used as input to a TensorFlow function."\n    )\n'
    frame = f'Traceback (most recent call last):\n  File "/x/keras/a.py", line 2, in f\n{source}'
    complete, cut = asked(asking, [f"{frame}KeyError: 'units'\n", frame])
    assert complete["kind"] == "none"
    assert (cut["kind"], cut["hits"][:1]) == ("unsure", ["tensorflow-function"])


def test_part_of_a_message_is_possible_not_sure(asking: Page) -> None:
    part, little = asked(asking, ["cannot be used as input to a TensorFlow function", "KerasTensor"])
    assert (part["kind"], part["hits"]) == ("unsure", ["tensorflow-function"])
    assert little["kind"] == "none"


MADE_UP = """async ([entries, paste]) => {
  const { find, prepare } = await import(new URL("assets/scripts/finder-match.js", window.root));
  const found = find(prepare(entries), paste);
  return [found.kind, found.hits.map((hit) => hit.entry.slug)];
}"""
"""Asks with other entries than those of the index."""


def made_up(slug: str, kind: str, text: str, wrapper: bool = False) -> dict[str, Any]:
    return {"slug": slug, "type": kind, "texts": [text], "wrapper": wrapper, "url": "", "title": text}


def test_a_wrapper_is_named_only_where_nothing_inside_it_is_known(asking: Page) -> None:
    wrapper = made_up("wrapper", "ValueError", "Exception encountered when calling {layer}.call().", wrapper=True)
    inner = made_up("inner", "ValueError", "The weights are {state}.")
    paste = WRAPPED.format(message="The weights are asleep.")
    assert asking.evaluate(MADE_UP, [[wrapper, inner], paste]) == ["sure", ["inner"]]
    assert asking.evaluate(MADE_UP, [[wrapper], paste]) == ["wrapper", ["wrapper"]]


def test_between_entries_with_one_text_the_type_decides_and_without_it_both_are_named(asking: Page) -> None:
    both = [
        made_up("value", "ValueError", "The weights are asleep."),
        made_up("type", "TypeError", "The weights are asleep."),
    ]
    assert asking.evaluate(MADE_UP, [both, "TypeError: The weights are asleep."]) == ["sure", ["type"]]
    kind, named = asking.evaluate(MADE_UP, [both, "The weights are asleep."])
    assert (kind, sorted(named)) == ("unsure", ["type", "value"])


def test_part_of_a_message_that_several_entries_share_names_them_all(asking: Page) -> None:
    texts = {
        kind: f"A layer is asleep, and sleep is good. You cannot wake it to {kind}." for kind in ("train", "predict")
    }
    several = [made_up(slug, "ValueError", text) for slug, text in texts.items()]
    kind, named = asking.evaluate(MADE_UP, [several, "A layer is asleep, and sleep is good."])
    assert (kind, sorted(named)) == ("unsure", ["predict", "train"])


def test_of_two_texts_in_one_message_the_longer_one_is_the_answer(asking: Page) -> None:
    longer = made_up("longer", "AttributeError", "'Dense' object has no attribute 'wake'")
    shorter = made_up("a-shorter", "AttributeError", "'Dense' object has no attribute '{name}'")
    for paste, slug in (("wake", "longer"), ("sleep", "a-shorter")):
        said = f"AttributeError: 'Dense' object has no attribute '{paste}'"
        assert asking.evaluate(MADE_UP, [[shorter, longer], said]) == ["sure", [slug]]
        assert asking.evaluate(MADE_UP, [[longer, shorter], said]) == ["sure", [slug]]


def test_a_message_that_any_program_could_raise_needs_a_traceback_of_tensors(asking: Page) -> None:
    common = [made_up("common", "TypeError", "too many positional arguments")]
    frame = 'Traceback (most recent call last):\n  File "/app/{}.py", line 2, in f\n    g(1)\nTypeError: {}\n'
    said = "too many positional arguments"
    assert asking.evaluate(MADE_UP, [common, frame.format("jobs", said)]) == ["none", []]
    assert asking.evaluate(MADE_UP, [common, frame.format("keras/src/layers/layer", said)]) == ["sure", ["common"]]
    assert asking.evaluate(MADE_UP, [common, f"TypeError: {said}"]) == ["sure", ["common"]]


def test_reading_takes_time_in_proportion_to_the_paste(asking: Page) -> None:
    steps = """async (paste) => {
      const { scanner } = await import(new URL("assets/scripts/finder-scan.js", window.root));
      const scan = scanner(["aab", "ab", "b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab"]);
      let count = 0;
      const counted = {
        length: paste.length,
        charCodeAt: (at) => (count++, paste.charCodeAt(at)),
        startsWith: (needle, at) => ((count += needle.length), paste.startsWith(needle, at)),
      };
      scan(counted);
      return count / paste.length;
    }"""
    few, many = (asking.evaluate(steps, "a" * size) for size in (10_000, 200_000))
    assert many <= few * 1.01
