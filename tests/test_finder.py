"""The traceback finder: it names the right error for what people paste, none where none fits, and stays harmless."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT
from engine import pastes, tracebacks
from engine.book import Book
from engine.pastes import FORMS, LOG, UNRELATED
from engine.snippet import compiled
from engine.tracebacks import Tracebacks
from playwright.sync_api import Browser, Page, expect
from test_browser import Site, browser, context, page, site  # noqa: F401  (fixtures)

ENTRIES: list[dict[str, Any]] = json.loads((ROOT / "docs" / "assets" / "errors.json").read_text("utf-8"))["entries"]
FAILING = [(entry, name) for entry in ENTRIES for name in entry["snippets"]]

ASK = """async ([pastes, before, after]) => {
  const { find, prepare } = await import(new URL("assets/finder-match.js", window.root));
  const { entries } = await (await fetch(new URL("assets/errors.json", window.root))).json();
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
def asking(browser: Browser, site: Site) -> Iterator[Page]:  # noqa: F811
    own = browser.new_page()
    own.goto(f"{site.address}errors/")
    own.evaluate("address => { window.root = address }", site.address)
    yield own
    own.close()


def asked(page: Page, given: list[str], before: str = "", after: str = "") -> list[dict[str, Any]]:  # noqa: F811
    found: list[dict[str, Any]] = page.evaluate(ASK, [given, before, after])
    return found


def wrong(page: Page, given: list[tuple[str, str, str]], before: str = "", after: str = "") -> list[str]:  # noqa: F811
    """What the finder says of pastes (a name, the right slug, the paste) where it is not surely the right entry."""
    answers = asked(page, [paste for _, _, paste in given], before, after)
    return [
        f"{name}: {answer['kind']} {answer['hits']}, not {slug}; make the entry's text tell it from the others"
        for (name, slug, _), answer in zip(given, answers, strict=True)
        if answer["kind"] != "sure" or answer["hits"] != [slug]
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


def test_the_message_alone_names_its_entry(asking: Page, seen: dict[str, Tracebacks]) -> None:
    titles = [(entry["slug"], entry["slug"], f"{entry['type']}: {entry['texts'][0]}") for entry in ENTRIES]
    variants = [(entry["slug"], entry["slug"], text) for entry in ENTRIES for text in entry["texts"][1:]]
    known = [one for one in titles + variants if not next(e for e in ENTRIES if e["slug"] == one[1])["wrapper"]]
    answers = asked(asking, [paste for _, _, paste in known])
    findings = [f"{slug}: {answer}" for (_, slug, _), answer in zip(known, answers, strict=True) if slug not in answer["hits"][:1]]
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
        named = {name: answer["hits"] for (name, _), answer in zip(given, answers, strict=True) if answer["kind"] != "none"}
        assert named == {}


def test_source_code_that_raises_is_not_what_was_raised(asking: Page) -> None:
    source = '    raise ValueError(\n        "A KerasTensor cannot be used as input to a TensorFlow function."\n    )\n'
    frame = f'Traceback (most recent call last):\n  File "/x/keras/a.py", line 2, in f\n{source}'
    complete, cut = asked(asking, [f"{frame}KeyError: 'units'\n", frame])
    assert complete["kind"] == "none"
    assert (cut["kind"], cut["hits"][:1]) == ("unsure", ["tensorflow-function"])


def test_part_of_a_message_is_possible_not_sure(asking: Page) -> None:
    part, several, little = asked(
        asking,
        ["cannot be used as input to a TensorFlow function", "A KerasTensor is symbolic: it's a placeholder", "KerasTensor"],
    )
    assert (part["kind"], part["hits"]) == ("unsure", ["tensorflow-function"])
    assert several["kind"] == "unsure"
    assert {"float", "int", "to-numpy"} <= set(several["hits"])
    assert little["kind"] == "none"


HOSTILE = {
    "scripts": '<script>document.title = "gone"</script><img src=x onerror="document.title=1"><svg onload=alert(1)>',
    "scripts in a message": "ValueError: A KerasTensor cannot be used as input to a TensorFlow function."
    "<img src=x onerror=alert(1)><iframe src=//example.org></iframe>",
    "one letter": "a" * 2_000_000,
    "no end of lines": "\n" * 500_000,
    "quotes": "'\"`" * 300_000,
    "brackets": "(" * 300_000 + "[" * 300_000,
    "beginnings of names": "Error: " * 150_000,
    "beginnings of words": "'KerasTensor' object has no attribut" * 20_000,
    "the message again and again": "ValueError: A KerasTensor cannot be used as input to a TensorFlow function.\n" * 10_000,
    "tracebacks without end": "Traceback (most recent call last):\n" * 30_000,
    "colours without end": "\x1b[" * 300_000 + "[1;" * 100_000,
    "half characters": "\ud83d" * 1000 + "\u202e\u0000\ufffe",
}


def test_hostile_pastes_do_nothing(page: Page, site: Site) -> None:  # noqa: F811
    page.goto(f"{site.address}errors/")
    field = page.get_by_label("Paste a traceback")
    trouble: list[str] = []
    page.on("dialog", lambda dialog: (trouble.append(dialog.message), dialog.dismiss()))
    page.on("pageerror", lambda error: trouble.append(str(error)))
    page.on("request", lambda request: trouble.append(request.url))
    allowed = {"P", "A", "CODE", "UL", "LI", "OL", "MARK", "DIV"}
    for name, paste in HOSTILE.items():
        shown = page.evaluate(
            """async (paste) => {
              const field = document.querySelector(".finder textarea");
              const said = document.querySelector(".finder-answer");
              said.removeAttribute("data-kind");
              field.value = paste;
              field.dispatchEvent(new InputEvent("input", { inputType: "insertFromPaste" }));
              while (!said.dataset.kind) await new Promise((done) => setTimeout(done, 5));
              const all = [said, said.nextElementSibling].flatMap((box) => [...box.querySelectorAll("*")]);
              return { kind: said.dataset.kind, names: all.map((one) => one.tagName), size: document.querySelector(".finder").textContent.length };
            }""",
            paste,
        )
        assert set(shown["names"]) <= allowed, name
        assert shown["size"] < 20_000, name
        assert shown["kind"] in ("none", "empty", "sure", "unsure"), name
    field.fill("")
    assert trouble == []
    assert "What does this error mean?" in page.title() or page.title()


def test_reading_takes_time_in_proportion_to_the_paste(asking: Page) -> None:
    steps = """async (paste) => {
      const { scanner } = await import(new URL("assets/finder-scan.js", window.root));
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
    few, many = (asking.evaluate(steps, "a" * size) for size in (1_000, 100_000))
    assert many <= few * 1.01


def test_a_paste_is_answered_by_keyboard_alone_and_leaves_the_page_by_no_way(page: Page, site: Site) -> None:  # noqa: F811
    page.goto(f"{site.address}errors/", wait_until="networkidle")
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    field = page.get_by_label("Paste a traceback")
    field.focus()
    page.evaluate("text => navigator.clipboard.writeText(text)", "line 1\nTypeError: A symbolic KerasTensor cannot be used as a boolean.")
    page.keyboard.press("ControlOrMeta+v")
    answer = page.get_by_role("status").filter(has_text="This is")
    expect(answer).to_contain_text("A symbolic KerasTensor cannot be used as a boolean.")
    assert answer.get_attribute("aria-live") == "polite"
    expect(page.locator(".finder mark")).to_have_text("A symbolic KerasTensor cannot be used as a boolean.")
    assert page.locator(".finder-lines li").get_attribute("value") == "2"
    assert page.evaluate("document.activeElement.tagName") == "TEXTAREA"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Clear"
    page.keyboard.press("Tab")
    assert "cannot be used as a boolean" in page.evaluate("document.activeElement.textContent")
    assert requests == []
    assert page.evaluate("localStorage.length + sessionStorage.length + document.cookie.length") == page.evaluate("Object.keys(localStorage).filter(k => !k.includes('finder')).length + Object.keys(sessionStorage).length")
    page.keyboard.press("Enter")
    page.wait_for_url("**/errors/boolean/")


def test_the_address_names_the_entry_and_not_the_paste(page: Page, site: Site) -> None:  # noqa: F811
    page.goto(f"{site.address}errors/")
    field = page.get_by_label("Paste a traceback")
    field.fill("secret_project\nTypeError: A symbolic KerasTensor cannot be used as a boolean.")
    page.wait_for_url("**/errors/#error=boolean")
    shared = page.url
    page.get_by_role("button", name="Clear").click()
    assert "#error" not in page.url
    expect(field).to_be_focused()
    field.fill("nothing of the kind")
    expect(page.get_by_role("status").filter(has_text="Nothing fits")).to_be_visible()
    assert "#error" not in page.url
    page.goto("about:blank")
    page.goto(shared)
    link = page.locator(".finder-answer a")
    expect(link).to_contain_text("cannot be used as a boolean")
    expect(link).to_be_in_viewport()
    page.goto("about:blank")
    page.goto(f"{site.address}errors/#error=%3Cimg%20src=x%3E")
    expect(page.locator(".finder-answer")).to_contain_text("does not have")
    assert page.locator(".finder img").count() == 0


@pytest.mark.parametrize("path", ["", "errors/"])
def test_links_hold_at_any_depth_and_below_a_sub_path(page: Page, site: Site, tmp_path: Path, path: str) -> None:  # noqa: F811
    page.route("**/deep/down/**", lambda route: route.fulfill(response=route.fetch(url=route.request.url.replace("deep/down/", ""))))
    page.goto(f"{site.address}deep/down/{path}")
    page.get_by_label("Paste a traceback").fill("A symbolic KerasTensor cannot be used as a boolean.")
    link = page.locator(".finder-answer a")
    assert page.evaluate("link => link.href", link.element_handle()) == f"{site.address}deep/down/errors/boolean/"


def test_without_scripts_the_page_says_what_to_do(browser: Browser, site: Site) -> None:  # noqa: F811
    context = browser.new_context(java_script_enabled=False)  # noqa: F811
    page = context.new_page()  # noqa: F811
    page.goto(f"{site.address}errors/")
    assert page.locator(".finder").inner_text().strip()
    assert page.locator(".finder textarea").count() == 0
    context.close()


def test_the_page_says_that_nothing_leaves_it(page: Page, site: Site) -> None:  # noqa: F811
    page.goto(site.address)
    field = page.get_by_label("Paste a traceback")
    described = field.get_attribute("aria-describedby") or ""
    assert "Nothing you paste leaves it" in page.locator(f"[id='{described}']").inner_text()
    assert field.get_attribute("spellcheck") == "false", "some browsers send what they check to a server"
