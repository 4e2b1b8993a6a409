"""The first page opens with an experiment: buttons step through it, nothing moves, and without scripts it is all there."""

import re
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from browser.reader import Site
from browser.weight import SHIFTS

STEPS = ("1 Build", "2 Call", "3 Fit", "4 Predict")
STEP = ".experiment-step"
VISIBLE = "all => all.map((one) => one.checkVisibility({ visibilityProperty: true }))"
PLACES = """() => [...document.querySelectorAll(".experiment, .experiment-layer, .experiment-code, article h2")].map((one) => {
  const box = one.getBoundingClientRect();
  return [box.x, box.y + scrollY, box.width, box.height];
})"""


def shown(page: Page) -> list[bool]:
    return list(page.locator(STEP).evaluate_all(VISIBLE))


@pytest.mark.parametrize("width", [1280, 360])
def test_each_button_shows_its_step_and_nothing_moves(browser: Browser, site: Site, width: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900})
    page.add_init_script(f"({SHIFTS})()")
    page.goto(site.address, wait_until="networkidle")
    buttons = page.get_by_role("group", name="Steps of the experiment").get_by_role("button")
    expect(buttons).to_have_text(STEPS)
    places = page.evaluate(PLACES)
    for number in (1, 2, 3, 0):
        buttons.nth(number).click()
        assert shown(page) == [other == number for other in range(4)]
        assert [one.get_attribute("aria-pressed") for one in buttons.all()] == [
            str(n == number).lower() for n in range(4)
        ]
        assert page.evaluate(PLACES) == places
    assert page.evaluate("shifts") == []
    assert page.evaluate("document.documentElement.scrollWidth") == width
    page.close()


def test_the_layer_holds_what_it_prints_in_that_step(page: Page, site: Site) -> None:
    page.goto(site.address, wait_until="networkidle")
    for number, name in enumerate(STEPS):
        page.get_by_role("button", name=name).click()
        step = page.locator(STEP).nth(number)
        printed = re.findall(r"call receives: (\w+)", step.inner_text())
        assert len(set(printed)) == 1
        names = page.locator(".experiment-layer pre .kind")
        assert set(names.evaluate_all("all => all.map((one) => one.className)")) == {f"kind kind-{printed[0].lower()}"}
        expect(page.locator(".said")).to_contain_text(f"call receives x: {printed[0]}")


def test_the_keyboard_steps_through_it(page: Page, site: Site) -> None:
    page.goto(site.address, wait_until="networkidle")
    page.get_by_role("button", name="1 Build").focus()
    for number in (1, 2, 3):
        page.keyboard.press("Tab")
        page.keyboard.press("Enter" if number % 2 else "Space")
        assert shown(page).index(True) == number
        expect(page.get_by_role("button", name=STEPS[number])).to_be_focused()
        assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"


@pytest.mark.parametrize("width", [1280, 360])
def test_without_scripts_all_steps_stand_one_below_the_other(browser: Browser, site: Site, width: int) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": width, "height": 900})
    page = context.new_page()
    page.goto(site.address)
    assert shown(page) == [True] * 4
    boxes = [step.bounding_box() for step in page.locator(STEP).all()]
    bottoms = [box["y"] + box["height"] for box in boxes if box]
    assert all(box and box["y"] >= bottom for box, bottom in zip(boxes[1:], bottoms, strict=False))
    assert page.locator(".experiment button").count() == 0
    colours = page.locator(".experiment-step pre .kind").evaluate_all(
        "all => all.map((one) => getComputedStyle(one).color)"
    )
    assert len(set(colours)) == 3, "a KerasTensor, an EagerTensor and a NumPy array differ without scripts"
    context.close()


def test_where_its_script_fails_and_on_paper_all_steps_are_shown(page: Page, site: Site) -> None:
    page.goto(site.address, wait_until="networkidle")
    page.emulate_media(media="print")
    assert shown(page) == [True] * 4
    page.emulate_media(media="screen")
    page.route("**/experiment.js", lambda route: route.abort())
    page.reload()
    expect(page.locator(".experiment-plain")).to_be_attached()
    assert shown(page) == [True] * 4


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_steps_are_told_without_motion_and_in_forced_colours(browser: Browser, site: Site, scheme: Any) -> None:
    context = browser.new_context(color_scheme=scheme, reduced_motion="reduce", forced_colors="active")
    page = context.new_page()
    page.goto(site.address, wait_until="networkidle")
    moving = "all => all.filter((one) => parseFloat(getComputedStyle(one).transitionDuration) > 0).length"
    assert page.locator(".experiment, .experiment *").evaluate_all(moving) == 0
    styles = page.locator(".experiment button").evaluate_all(
        "all => all.map((one) => getComputedStyle(one).outlineStyle)"
    )
    assert styles == ["solid", "none", "none", "none"]
    context.close()


def test_the_first_screen_has_the_experiment_and_the_box_for_a_paste(page: Page, site: Site) -> None:
    page.goto(site.address, wait_until="networkidle")
    boxes = [page.locator(part).first.bounding_box() for part in (".experiment", ".finder textarea")]
    assert [box["y"] + box["height"] <= 900 for box in boxes if box] == [True, True], boxes
