"""What does axe find, and what does the first view weigh? `python tests/measure/axe.py [SITE]` looks at each kind of page.

SITE is the folder of a built site; without it, this checkout is built. Prints a table: the kinds of page and the states
that a reader brings them into, with the findings in light and dark at 1280 and 360 pixels, and the bytes (gzipped) and
requests of the first view. It ends with each finding once.
"""

import sys
from itertools import product
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from browser.axe import findings
from browser.kinds_of_page import PAGES, STATES
from browser.weight import first_view
from measure.reader import reading

LOOKS = tuple(product(("light", "dark"), (1280, 360)))


def main() -> None:
    rows = [(kind, path, None) for kind, path in PAGES.items()]
    broken_in: dict[str, dict[tuple[str, int], list[tuple[str, str]]]] = {}
    with reading() as (browser, address):
        weights = {kind: first_view(browser, address + path) for kind, path in PAGES.items()}
        for scheme, width in LOOKS:
            context = browser.new_context(
                color_scheme=scheme,  # type: ignore[arg-type]
                viewport={"width": width, "height": 800},
                reduced_motion="reduce",
            )
            for kind, path, reach in [*rows, *((state, PAGES[kind], reach) for state, (kind, reach) in STATES.items())]:
                page = context.new_page()
                page.goto(address + path, wait_until="networkidle")
                if reach:
                    reach(page)
                broken_in.setdefault(kind, {})[scheme, width] = findings(page)
                page.close()
            context.close()
    print("| page or state |", " | ".join(f"{scheme} {width}" for scheme, width in LOOKS), "| bytes | requests |")
    print("| --- |" + " --- |" * (len(LOOKS) + 2))
    for kind, looks in broken_in.items():
        weight = weights.get(kind)
        counts = " | ".join(str(len(looks[look])) for look in LOOKS)
        print(f"| {kind} | {counts} | {weight.size if weight else ''} | {len(weight.requests) if weight else ''} |")
    for kind, looks in broken_in.items():
        for rule, html in sorted({broken for all_of_it in looks.values() for broken in all_of_it}):
            print(f"{kind}: {rule}: {html[:200]}")


if __name__ == "__main__":
    main()
