"""Examples in a browser: each name has its kind, the card says it by pointer, keyboard and touch, and nothing else changes."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from browser.reader import Site, until
from engine.checkout import DOCS, ROOT
from kinds.pages import PAGES
from kit.kinds import NAMES
from kit.node import run_module

NAME = ".kind[role]"
CARD = "#kind-card"
SHOWN = {
    "": "index",
    "how-to/print-and-debug/": "how-to/print-and-debug",
    "errors/boolean/": "errors/boolean",
    "learn/fit-a-curve/": "learn/fit-a-curve",
}
"""Pages of several makes, and what their data are called."""
PLAIN = "errors/"
"""A page without examples."""

READ = """() => {
  const line = (name) => {
    const code = name.closest("code");
    const before = new Range();
    before.setStart(code, 0);
    before.setEndBefore(name);
    const lines = before.toString().split("\\n");
    const cell = name.closest("[data-lines]");
    const own = cell ? JSON.parse(cell.dataset.lines)[lines.length - 1] : lines.length;
    return [own, lines.at(-1).length];
  };
  return [...document.querySelectorAll(".kind[role]")].map((name) => {
    return [...line(name), name.textContent, name.className];
  });
}"""
"""The line, column, text and classes of each name that has a kind, in the order of the page."""

CODE = "all => all.map(code => code.textContent)"
BOXES = (
    "all => all.map(line => { const box = line.getBoundingClientRect(); return [box.x, box.y, box.width, box.height] })"
)
HELD = """() => {
  const [card, name] = ["#kind-card", ".kind[aria-describedby]"].map((one) => document.querySelector(one).getBoundingClientRect());
  const apart = card.top >= name.bottom || card.bottom <= name.top || card.left >= name.right || card.right <= name.left;
  const inside = card.left >= 0 && card.top >= 0 && card.right <= innerWidth && card.bottom <= innerHeight;
  return { apart, inside, wide: document.documentElement.scrollWidth };
}"""
"""Whether the open card leaves its name free and lies inside the window, and how wide the page is."""


SCROLL = """(name, block) => {
  name.style.scrollMarginTop = "100px"; // the header covers what is above
  name.focus();
  name.scrollIntoView({ block, inline: "nearest" });
}"""


def data(page: str) -> dict[str, Any]:
    """What the names of a page held, as it is committed."""
    return dict(json.loads((ROOT / PAGES / f"{page}.json").read_text("utf-8")))


def serve(page: Page, steps: list[list[str]], snippets: dict[str, list[list[Any]]]) -> None:
    """Answer with these data in the place of the committed ones."""
    page.route("**/kinds/pages/**", lambda route: route.fulfill(json={"steps": steps, "snippets": snippets}))


def visit(page: Page, address: str) -> None:
    """Go to a page, and wait until its names have their kinds."""
    page.goto(address)
    come_to_the_first_example(page)
    page.locator(NAME).first.wait_for(state="attached")


def come_to_the_first_example(page: Page) -> None:
    """Colours are loaded when an example is near the window."""
    page.locator(".highlight pre").first.scroll_into_view_if_needed()


@pytest.fixture
def phone(browser: Browser) -> Iterator[BrowserContext]:
    """A browser of 360 pixels that is touched."""
    context = browser.new_context(viewport={"width": 360, "height": 640}, has_touch=True)
    yield context
    context.close()


@pytest.mark.parametrize(("address", "name"), SHOWN.items())
def test_each_place_of_the_record_has_its_kind(page: Page, site: Site, address: str, name: str) -> None:
    known = data(name)

    def classes(held: list[int]) -> str:
        kinds = [known["steps"][step][0] for step in held]
        several = " kind-and-others" if len(set(kinds)) > 1 else ""
        return f"kind kind-{kinds[0].lower().replace('.', '-').replace(' ', '-')}{several}"

    wanted = sorted(
        [line, column, word, classes(held)]
        for places in known["snippets"].values()
        for line, column, word, held, *_ in places
    )
    visit(page, site.address + address)
    assert sorted(page.evaluate(READ)) == wanted != []


def test_a_place_whose_text_is_not_its_name_stays_plain(page: Page, site: Site) -> None:
    snippet = "what-am-i-holding/the-printing-layer.py"
    places = [[7, 19, "x", [0]], [8, 37, "y", [0]], [12, 0, "input", [0]], [14, 3, "call", [0]], [99, 0, "x", [0]]]
    serve(page, [["EagerTensor", "", "(2,)", "float32", ""]], {snippet: places, "of/another.py": [[1, 0, "x", [0]]]})
    visit(page, site.address)
    assert page.evaluate(READ) == [[7, 19, "x", "kind kind-eagertensor"], [14, 3, "call", "kind kind-eagertensor"]]


def test_code_what_is_copied_and_what_is_selected_stay_the_same(page: Page, site: Site) -> None:
    address, code = f"{site.address}how-to/print-and-debug/", page.locator(".highlight pre > code")
    select = "code => { getSelection().selectAllChildren(code); return getSelection().toString(); }"

    def look() -> list[Any]:
        page.locator(".highlight .copy").first.click()
        until(page, "navigator.clipboard.readText().then(text => text !== 'nothing')")
        copied = page.evaluate("navigator.clipboard.readText()")
        return [code.evaluate_all(CODE), copied, code.first.evaluate(select)]

    page.route("**/kinds.js", lambda route: route.fulfill(body="", content_type="text/javascript"))
    page.goto(address)
    page.evaluate("navigator.clipboard.writeText('nothing')")
    before = look()
    page.unroute("**/kinds.js")
    visit(page, address)
    page.evaluate("navigator.clipboard.writeText('nothing')")
    assert look() == before
    assert "class Show" in before[1]


@pytest.mark.parametrize("width", [1280, 360])
def test_nothing_moves_when_the_colours_arrive(page: Page, site: Site, width: int) -> None:
    waiting: list[Route] = []
    page.set_viewport_size({"width": width, "height": 800})
    page.route("**/kinds/pages/**", lambda route: waiting.append(route))
    page.goto(site.address + "how-to/print-and-debug/", wait_until="load")
    come_to_the_first_example(page)
    page.wait_for_timeout(500)
    page.evaluate("""() => {
      window.shifts = [];
      new PerformanceObserver((list) => shifts.push(...list.getEntries().map((shift) => shift.value)))
        .observe({ type: "layout-shift" });
    }""")
    lines = page.locator(".highlight code > span, .md-typeset > *")
    before = lines.evaluate_all(BOXES)
    assert page.locator(NAME).count() == 0
    waiting[0].continue_()
    page.locator(NAME).first.wait_for(state="attached")
    page.wait_for_timeout(300)
    assert lines.evaluate_all(BOXES) == before
    page.locator(NAME).first.focus()
    page.wait_for_timeout(300)
    assert sum(page.evaluate("shifts")) == 0


@pytest.mark.parametrize(("address", "times"), [*((address, 1) for address in SHOWN), (PLAIN, 0), ("404.html", 0)])
def test_a_page_with_examples_asks_once(page: Page, site: Site, address: str, times: int) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url) if "generated/kinds/" in request.url else None)
    page.goto(site.address + address, wait_until="networkidle")
    if times:
        come_to_the_first_example(page)
        page.locator(NAME).first.hover()
        expect(page.locator(CARD)).to_be_visible()
    assert len(asked) == times


def test_without_data_the_examples_stay_plain_and_nothing_breaks(page: Page, site: Site) -> None:
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.route("**/kinds/pages/**", lambda route: route.fulfill(status=404))
    page.goto(site.address)
    come_to_the_first_example(page)
    page.wait_for_load_state("networkidle")
    assert (page.locator(NAME).count(), wrong) == (0, [])


def test_without_scripts_code_is_plain_and_the_key_reads_well(browser: Browser, site: Site) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    for address in ("", "learn/what-am-i-holding/"):
        page.goto(site.address + address)
        plain = f":is([class~=kind], [class^=kind-], {CARD}, .highlight [tabindex]):not(.experiment *)"
        assert page.locator(plain).count() == 0
        assert page.locator("#key ~ .kinds-key li").count() == len(NAMES)
    context.close()


def test_the_arrow_keys_walk_from_name_to_name(page: Page, site: Site) -> None:
    visit(page, site.address)
    assert page.locator("code:has(.kind[role])").count() == page.locator(f"{NAME}[tabindex='0']").count()
    page.locator(NAME).first.focus()
    expect(page.locator(CARD)).to_be_visible()
    walk = (
        ("ArrowRight", "x", 8), ("ArrowDown", "x", 9), ("ArrowDown", "inputs", 12), ("ArrowDown", "outputs", 13),
        ("ArrowRight", "inputs", 13), ("ArrowUp", "inputs", 12), ("ArrowLeft", "x", 9), ("End", "prediction", 31),
        ("ArrowRight", "prediction", 31), ("Home", "x", 7), ("ArrowLeft", "x", 7),
    )  # fmt: skip
    focused = """() => {
      const name = document.activeElement;
      return [name.textContent, Number(name.closest("code > span").id.split("-").at(-1)), name.tabIndex];
    }"""
    for key, word, line in walk:
        page.keyboard.press(key)
        assert page.evaluate(focused) == [word, line, 0], key
        expect(page.locator(CARD)).to_contain_text(word)
        assert page.locator(f"{NAME}[aria-describedby='kind-held']").evaluate_all("all => all.length") == 1
    page.keyboard.press("Shift+Tab")
    expect(page.locator(CARD)).to_be_hidden()
    page.keyboard.press("Tab")
    assert page.evaluate(focused) == ["x", 7, 0], "the last name is where Tab leads"


def test_the_card_is_read_used_and_closed_by_keyboard(page: Page, site: Site) -> None:
    visit(page, site.address)
    name, card = page.locator(NAME).first, page.locator(CARD)
    name.focus()
    expect(page.get_by_role("dialog", name="What x held")).to_be_visible()
    expect(name).to_have_role("button")
    steps = [
        "SymbolicTensor, shape (None, 2), dtype float32, building",
        "EagerTensor, shape (1, 2), dtype float32, called with data",
        "SymbolicTensor, shape (None, 2), dtype float32, tracing in fit",
        "SymbolicTensor, shape (1, 2), dtype float32, tracing in predict",
        "EagerTensor, shape (4, 2), dtype float32, run eagerly in fit",
    ]
    expect(card.locator("li")).to_have_text(steps)
    expect(name).to_have_accessible_description(" ".join(["x held, in this order:", *steps]))
    page.keyboard.press("Enter")
    expect(card.get_by_role("link", name="SymbolicTensor")).to_be_focused()
    page.keyboard.press("Shift+Tab")
    expect(name).to_be_focused()
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(card.get_by_role("link", name="Key to the kinds")).to_be_focused()
    page.keyboard.press("Escape")
    expect(card).to_be_hidden()
    expect(name).to_be_focused()
    assert name.get_attribute("aria-describedby") is None
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/learn/what-am-i-holding/#key")


def test_a_card_opens_under_the_pointer_which_can_move_into_it(page: Page, site: Site) -> None:
    visit(page, site.address)
    name, card = page.locator(NAME).first, page.locator(CARD)
    name.hover()
    expect(card).to_be_visible()
    card.get_by_role("link", name="Key to the kinds").hover()
    page.wait_for_timeout(500)
    expect(card).to_be_visible()
    page.get_by_role("heading", name="See it yourself").hover()
    expect(card).to_be_hidden()
    name.hover()
    expect(card).to_be_visible()
    page.keyboard.press("Escape")
    expect(card).to_be_hidden()
    page.mouse.move(0, 0)
    name.focus()
    page.keyboard.press("ArrowRight")
    expect(card).to_be_visible()
    page.evaluate("scrollBy(0, 3000)")
    expect(card).to_be_hidden()


def test_a_card_says_containers_and_what_was_left_out(page: Page, site: Site) -> None:
    steps = [["several kinds", "dict of 2", "", "", ""], ["Python list", "", "length 3", "", "building"]]
    serve(page, steps, {"what-am-i-holding/the-printing-layer.py": [[7, 19, "x", [0, 1], 4], [12, 0, "inputs", [1]]]})
    visit(page, site.address)
    page.locator(NAME).first.focus()
    expect(page.locator(CARD).locator("li")).to_have_text(
        ["dict of 2: several kinds", "Python list, length 3, building"]
    )
    expect(page.locator(CARD)).to_contain_text("and 4 more")
    page.keyboard.press("End")
    expect(page.locator(CARD).locator("p").first).to_have_text("inputs: Python list, length 3, building")


def test_a_tap_opens_a_card_and_a_tap_elsewhere_closes_it(phone: BrowserContext, site: Site) -> None:
    page = phone.new_page()
    visit(page, site.address)
    name = page.locator(NAME).nth(3)
    name.tap()
    expect(page.locator(CARD)).to_contain_text("KerasTensor")
    page.locator(CARD).locator("p").first.tap()
    expect(page.locator(CARD)).to_be_visible()
    box = name.bounding_box()
    assert box
    page.touchscreen.tap(box["x"] + 250, box["y"] - 10)  # an empty line, so near that nothing scrolls
    expect(page.locator(CARD)).to_be_hidden()


@pytest.mark.parametrize("place", ["start", "center", "end"])
def test_a_card_stays_inside_a_small_window_and_beside_its_name(phone: BrowserContext, site: Site, place: str) -> None:
    page = phone.new_page()
    visit(page, site.address + "how-to/print-and-debug/")
    page.locator(f"{NAME}:visible").first.focus()
    expect(page.locator(CARD)).to_be_visible()  # the first one loads the cards
    wrong = []
    for number, name in enumerate(page.locator(NAME).element_handles()):
        if not name.is_visible():
            continue
        name.evaluate(SCROLL, place)
        page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
        if page.evaluate(HELD) != {"apart": True, "inside": True, "wide": 360}:
            wrong.append((number, name.inner_text(), page.evaluate(HELD)))
    assert wrong == []


CONTRAST = """(kinds) => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const light = (colours) => { // each painted over those before it
    canvas.clearRect(0, 0, 1, 1);
    for (const colour of colours) { canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); }
    const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((c) => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
  };
  const found = {};
  for (const place of [".md-typeset h2", ".highlight code", "td[data-outcome=works]", "td[data-outcome=surprises]", "td[data-outcome=raises]"]) {
    for (const kind of kinds) {
      const name = document.createElement("span");
      name.className = `kind kind-${kind}`;
      document.querySelector(place).append(name);
      const behind = [];
      for (let box = name; box; box = box.parentElement) behind.unshift(getComputedStyle(box).backgroundColor);
      const [ground, text] = [light(behind), light([...behind, getComputedStyle(name).color])];
      found[`${kind} on ${place}`] = Math.max(ground, text) / Math.min(ground, text);
      name.remove();
    }
  }
  return found;
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_each_kind_has_contrast_wherever_it_stands(browser: Browser, site: Site, scheme: Any) -> None:
    context = browser.new_context(color_scheme=scheme)
    page = context.new_page()
    page.goto(f"{site.address}reference/compatibility/")
    page.locator(".matrix-tools").evaluate("tools => tools.scrollIntoView()")
    page.locator(".matrix td button").first.wait_for()
    slugs = [name.lower().replace(".", "-").replace(" ", "-") for name in (*NAMES, "several kinds")]
    contrasts = page.evaluate(CONTRAST, slugs)
    assert len(contrasts) == 5 * len(slugs)
    assert {place: ratio for place, ratio in contrasts.items() if ratio < 4.5} == {}
    context.close()


MARKS = """() => Object.fromEntries([...document.querySelectorAll(".kinds-key code")].map((code) => {
  const style = getComputedStyle(code);
  return [code.textContent, [style.textDecorationLine, style.textDecorationStyle, style.textDecorationThickness, style.color]];
}))"""


def test_families_have_marks_and_paper_and_forced_colours_keep_them(page: Page, site: Site) -> None:
    visit(page, site.address)
    marks = page.evaluate(MARKS)
    assert sorted(marks) == sorted(NAMES)
    families = [marks[name][:3] for name in ("KerasTensor", "SymbolicTensor", "EagerTensor", "tf.Variable")]
    families += [marks[name][:3] for name in ("RaggedTensor", "NumPy array", "Python list")]
    assert len({tuple(family) for family in families}) == len(families)
    assert {mark[0] for mark in marks.values()} == {"underline"}
    assert len({mark[3] for mark in marks.values()}) == len(NAMES)
    page.locator(NAME).first.focus()
    page.emulate_media(media="print")
    expect(page.locator(CARD)).to_be_hidden()
    assert {name: mark[3] for name, mark in page.evaluate(MARKS).items()} == {
        name: mark[3] for name, mark in marks.items()
    }
    page.emulate_media(media="screen", forced_colors="active")
    assert {name: mark[1] for name, mark in page.evaluate(MARKS).items()} == {
        name: mark[1] for name, mark in marks.items()
    }
    corner = "name => getComputedStyle(name, '::after').borderTopStyle"
    assert page.locator(".kind-and-others").first.evaluate(corner) == "solid"


def test_whoever_wants_no_motion_sees_none(page: Page, site: Site) -> None:
    for wish, animation in (("no-preference", "kind-card"), ("reduce", "none")):
        page.emulate_media(reduced_motion=wish)  # type: ignore[arg-type]
        visit(page, site.address)
        page.locator(NAME).first.focus()
        assert page.locator(CARD).evaluate("card => getComputedStyle(card).animationName") == animation


def test_prose_and_tables_name_kinds_in_their_colours(page: Page, site: Site) -> None:
    visit(page, site.address)
    expect(page.locator("p > code", has_text="SymbolicTensor").first).to_have_class("kind kind-symbolictensor")
    expect(page.locator("td > code", has_text="ndarray").first).to_have_class("kind kind-numpy-array")
    assert page.locator("p > code", has_text="run_eagerly").first.get_attribute("class") is None
    page.goto(f"{site.address}reference/compatibility/")
    page.locator(".matrix-tools").evaluate("tools => tools.scrollIntoView()")
    for place in (".matrix thead th", ".matrix-tools label", ".matrix td button"):
        named = page.locator(f"{place} .kind-kerastensor", has_text="KerasTensor").first
        expect(named).to_have_text("KerasTensor")
    page.goto(f"{site.address}reference/conversions/")
    expect(page.locator("th .kind-tf-variable").first).to_have_text("tf.Variable")


def test_the_key_has_the_words_of_the_recorder() -> None:
    lines = (DOCS / "assets" / "kinds" / "key.md").read_text("utf-8").splitlines()
    said = dict(line.removeprefix("- ").split(": ", 1) for line in lines if line.startswith("- `"))
    scope: dict[str, Any] = {"__name__": "kinds"}
    exec(compile((DOCS / "assets" / "kinds" / "kinds.py").read_text("utf-8"), "kinds.py", "exec"), scope)
    assert said == {f"`{name}`": words for name, words in scope["KINDS"].items()}


def test_the_picture_has_the_colours_of_the_key() -> None:
    style = (DOCS / "assets" / "styles" / "site.css").read_text("utf-8")
    light = dict(re.findall(r"--kind-([\w-]+): light-dark\((#\w+),", style))
    source = (ROOT / "snippets" / "life-of-a-tensor" / "picture.py").read_text("utf-8")
    drawn = dict(re.findall(r'"(\w+)": \("(#\w+)"', source))
    slugs = {"ndarray": "numpy-array"}
    assert drawn == {kind: light[slugs.get(kind, kind.lower())] for kind in drawn} != {}


def test_each_kind_leads_to_a_page_about_it(site: Site) -> None:
    source = 'import { pageAbout } from "./kinds-words.js"; export default (names) => names.map(pageAbout);'
    for name, address in zip(NAMES, run_module(source, list(NAMES)), strict=True):
        path, _, anchor = address.partition("#")
        html = (site.folder / path / "index.html").read_text("utf-8")
        assert f'id="{anchor}"' in html or not anchor, f"{name}: {address} has no such section"
