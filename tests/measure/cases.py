"""What does the finder say of real cases? `python tests/measure/cases.py CASES.json [SITE]` pastes each into its box in a browser.

CASES.json is a list of objects with `id` (or `name`), `paste`, and, if there is one, `question` and `answer`, which are printed
beside what the page says and what the search answers to the question. SITE is the folder of a built site; without it, this
checkout is built. Whether the two agree is for a person to judge: somebody who wrote neither.
"""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from playwright.sync_api import Page

from kit.searched import answers
from measure.reader import reading

PASTE = """async (paste) => {
  const field = document.querySelector(".finder textarea");
  const answer = document.querySelector(".finder-answer");
  answer.removeAttribute("data-kind");
  field.value = paste;
  field.dispatchEvent(new InputEvent("input", { inputType: "insertFromPaste" }));
  while (!answer.dataset.kind) await new Promise((resolve) => setTimeout(resolve, 20));
  await new Promise((resolve) => setTimeout(resolve, 300));
  return `[${answer.dataset.kind}] ${answer.innerText}`;
}"""


def said(page: Page, address: str, paste: str) -> str:
    """The answer of the page as a reader sees it, behind its kind."""
    page.goto(f"{address}errors/", wait_until="networkidle")
    page.locator(".finder textarea").focus()  # which loads the finder
    page.wait_for_load_state("networkidle")
    return str(page.evaluate(PASTE, paste))


def main() -> None:
    """Print each case: its last lines, what the page says, what the search finds, and what a good answer says."""
    cases = json.loads(Path(sys.argv.pop(1)).read_text("utf-8"))
    questions = [case["question"] for case in cases if case.get("question")]
    answered = dict(zip(questions, answers(questions), strict=True))
    with reading() as (browser, address):
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        for case in cases:
            print(f"\n## {case.get('id') or case.get('name')}")
            if case.get("paste"):
                print(f"paste: ...{case['paste'][-300:]}\nfinder: {said(page, address, case['paste'])}")
            if case.get("question"):
                print(f"question: {case['question']}\nsearch: {answered[case['question']].pages[:3]}")
            if case.get("answer"):
                print(f"wanted: {case['answer']}")


if __name__ == "__main__":
    main()
