"""The pictures that other sites show beside a link to a page: `python tests/publish/cards.py` draws one for each section.

They are committed, as they change with a section's name only. Needs matplotlib, and no network.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import matplotlib as mpl
import matplotlib.lines

from engine.checkout import DOCS
from publish.structured import SECTIONS

CARDS = DOCS / "assets" / "cards"
WIDTH, HEIGHT = 1200, 630
TEXTS = {
    "start": "Which one do I hold, and what do I do about it?",
    "learn": "Learn: from the first tensor to a trained model",
    "understand": "Understand: what each kind of tensor is",
    "how-to": "How to: one task a page, every program run",
    "errors": "Errors: what the message means, and what to do",
    "performance": "Performance: measured, with the program",
    "myths": "Myths: claims of the web, checked by a run",
    "reference": "Reference: what works on what, since when",
}
KINDS = (("KerasTensor", "#b8300a", "--"), ("SymbolicTensor", "#1a37d6", ":"), ("EagerTensor", "#006d5b", "-"))
"""The kinds with their colours and lines, as in docs/assets/styles/kinds.css."""


def draw(text: str, file: Path) -> None:
    """One card: the name of the site, what the section is, and the kinds in their colours."""
    from matplotlib.figure import Figure

    mpl.rcParams["font.family"] = "DejaVu Sans"
    figure = Figure(figsize=(WIDTH / 100, HEIGHT / 100), dpi=100, facecolor="white")
    figure.text(0.07, 0.66, "Tensor or KerasTensor?", fontsize=46, weight="bold", color="#1f2529")
    figure.text(0.07, 0.50, text, fontsize=24, color="#1f2529")
    for number, (name, colour, line) in enumerate(KINDS):
        left = 0.07 + number * 0.29
        figure.text(left, 0.22, name, fontsize=25, family="DejaVu Sans Mono", color=colour)
        figure.add_artist(
            mpl.lines.Line2D([left, left + 0.0175 * len(name)], [0.19, 0.19], color=colour, linestyle=line, linewidth=4)
        )
    figure.savefig(file, metadata={"Software": None})


def main() -> None:
    """Draw all."""
    CARDS.mkdir(exist_ok=True)
    assert set(TEXTS) == {"start", *SECTIONS}
    for name, text in TEXTS.items():
        draw(text, CARDS / f"{name}.png")
        print(f"{name}.png: {(CARDS / f'{name}.png').stat().st_size} bytes")


if __name__ == "__main__":
    main()
