"""A fixed sample of snippets is the same on an older processor and without oneDNN; `machines.py` tries all, and more."""

from collections.abc import Iterator

import pytest

from engine.book import Book
from engine.checkout import ROOT, SNIPPETS
from engine.reporting import one_sentence
from engine.runner import Runner

SAMPLE = (
    "gradients-and-grad-cam/grad-cam.py",
    "gradients-and-grad-cam/nested-works.py",
    "graph-eager-xla/one-kernel.py",
    "graph-eager-xla/three-ways.py",
    "graph-eager-xla/xla-refuses.py",
    "keras-2-layers/saved-model.py",
    "mixed-precision/constant-fails.py",
    "mixed-precision/constant-works.py",
    "mixed-precision/optimizer.py",
    "mixed-precision/placeholders.py",
    "print-and-debug/check-numerics-fails.py",
    "retracing/warning.py",
    "tensorflow-function-in-a-model/compare.py",
)
"""Those with float16, convolutions, products of matrices, XLA, and logs."""
MACHINES = {"an older processor": {"ONEDNN_MAX_CPU_ISA": "AVX2"}, "without oneDNN": {"TF_ENABLE_ONEDNN_OPTS": "0"}}


@pytest.fixture(scope="module", params=list(MACHINES.values()), ids=list(MACHINES))
def elsewhere(request: pytest.FixtureRequest) -> Iterator[Book]:
    """The snippets as another machine would run them."""
    runner = Runner(ROOT, environment=request.param)
    book = Book(ROOT, runner)
    book.queue(SNIPPETS / name for name in SAMPLE)
    yield book
    runner.close()


@pytest.mark.depends(*(f"snippets/{name}" for name in SAMPLE))
@pytest.mark.parametrize("name", SAMPLE)
def test_a_transcript_is_the_same(elsewhere: Book, name: str) -> None:
    with one_sentence():
        elsewhere.check(SNIPPETS / name)
