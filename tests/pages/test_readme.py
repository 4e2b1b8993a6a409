"""README's Python runs, and what its two commands install is pinned alike."""

import re

import pytest
from pytest_examples import CodeExample, EvalExample, find_examples

from engine.checkout import ROOT

README = ROOT / "README.md"
REQUIREMENTS = (ROOT / "requirements.txt", ROOT / "docs" / "requirements.txt")


@pytest.mark.parametrize("fence", list(find_examples(str(README))), ids=str)
def test_python_fences_run(fence: CodeExample, eval_example: EvalExample, monkeypatch: pytest.MonkeyPatch) -> None:
    # pytest-examples 0.0.18 builds a traceback for a fence that raises, and on Python 3.11 that ends the whole
    # run (it gives co_lnotab where co_linetable is due). Without it the test fails as any other does.
    monkeypatch.setattr("pytest_examples.run_code.create_example_traceback", lambda *_: None)
    eval_example.lint(fence)
    eval_example.run_print_check(fence)


def test_the_site_alone_is_pinned_to_the_same_versions() -> None:
    pins = [set(re.findall(r"^[a-z][\w.-]*==\S+", path.read_text("utf-8"), re.MULTILINE)) for path in REQUIREMENTS]
    assert pins[1]
    assert pins[1] <= pins[0]
    assert not any(pin.startswith("tensorflow") for pin in pins[1])
