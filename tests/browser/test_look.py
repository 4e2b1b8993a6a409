"""What is seen is told apart: programs that fail and work, code and output, headings and text; in the dark, on paper, in forced colours."""

from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from browser.kinds_of_page import PAGES
from browser.reader import Site

LABELS = """() => [...document.querySelectorAll(".highlight:not(.other-stack)")].flatMap((block) => {
  const words = getComputedStyle(block, "::before").content;
  return words === "none" ? [] : [words.replaceAll(/" ?"?/g, "")];
})"""

CONTRAST = """(pairs) => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const light = (colours) => {
    canvas.clearRect(0, 0, 1, 1);
    for (const colour of colours) { canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); }
    const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((c) => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
  };
  const behind = (node) => {
    const grounds = [];
    for (let box = node; box; box = box.parentElement) grounds.unshift(getComputedStyle(box).backgroundColor);
    return grounds;
  };
  return pairs.map(([one, property, other]) => {
    const ground = behind(document.querySelector(other));
    const colour = getComputedStyle(document.querySelector(one))[property];
    const [a, b] = [light(ground), light([...ground, colour])];
    return Math.max(a, b) / Math.min(a, b);
  });
}"""
"""The contrast of a colour of one element with the ground of another."""

CODE = ".highlight pre > code"
MARKS = {
    "the bar of an output": (".highlight .output", "borderLeftColor", CODE, 3),
    "the copy button, which nobody points at": (".highlight .copy", "color", CODE, 3),
    "the ground of an output": (".highlight .output", "backgroundColor", CODE, 1.05),
    "an output's text": (".highlight .output .c1", "color", ".highlight .output", 4.5),
}


def test_failing_and_working_programs_say_so(page: Page, site: Site) -> None:
    page.goto(site.address + PAGES["error entry"])
    labels = page.evaluate(LABELS)
    assert labels[:2] == ["✗ fails: ValueError", "✓ works"]
    for media in ("print", "screen"):
        page.emulate_media(media=media, forced_colors="active" if media == "screen" else None)
        assert page.evaluate(LABELS) == labels, media
    page.emulate_media(media="screen", forced_colors="none")
    lines = page.locator(".highlight:not(.other-stack)").evaluate_all(
        "all => all.slice(0, 2).map((block) => getComputedStyle(block, '::before').borderTopStyle)"
    )
    assert lines == ["dashed", "solid"], "the frames differ without their colours"
    page.goto(site.address)
    assert page.evaluate(LABELS) == [], "an example that is no pair has no label"


def test_without_scripts_failing_and_working_programs_say_so(browser: Browser, site: Site) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(site.address + PAGES["error entry"])
    assert page.evaluate(LABELS)[:2] == ["✗ fails", "✓ works"]
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_outputs_buttons_and_headings_stand_out(browser: Browser, site: Site, scheme: Any) -> None:
    context = browser.new_context(color_scheme=scheme)
    page = context.new_page()
    page.goto(site.address + PAGES["error entry"])
    page.locator(".highlight .copy").first.wait_for()
    ratios = page.evaluate(CONTRAST, [mark[:3] for mark in MARKS.values()])
    assert {name: ratio for (name, mark), ratio in zip(MARKS.items(), ratios, strict=True) if ratio < mark[3]} == {}
    h1, h2, text = page.evaluate(CONTRAST, [[one, "color", "article"] for one in ("h1", "h2", "article p")])
    assert h1 >= h2 >= text
    context.close()


def test_forced_colours_keep_the_frames_of_code(page: Page, site: Site) -> None:
    page.emulate_media(forced_colors="active")
    page.goto(site.address + PAGES["error entry"])
    page.locator(".highlight .copy").first.wait_for()
    for part in (CODE, ".highlight .copy", ".highlight .output"):
        assert page.locator(part).first.evaluate("part => getComputedStyle(part).borderLeftStyle") == "solid", part


def test_figures_are_no_white_boxes_in_the_dark(page: Page, site: Site) -> None:
    page.emulate_media(color_scheme="dark")
    page.goto(f"{site.address}understand/life-of-a-tensor/")
    figure = page.locator("article img").first
    assert "invert" in figure.evaluate("figure => getComputedStyle(figure).filter")
    page.emulate_media(media="print")
    assert figure.evaluate("figure => getComputedStyle(figure).filter") == "none"
