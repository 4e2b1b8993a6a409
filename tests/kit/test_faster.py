"""The hook that makes the build faster changes nothing in a page."""

import gc
import importlib.util
from collections.abc import Iterator
from types import ModuleType

import pytest
from pygments.formatters.html import HtmlFormatter

from engine.checkout import ROOT
from kit.markdown import renderer

HOOK = ROOT / "docs" / "theme" / "faster.py"
PAGE = "```python\nprint(1.5, 'a')  # b\n#> 1.5 a\n```\n\n```diff\n-a\n+b\n```\n\n```text\n<c>\n```\n"

pytestmark = pytest.mark.depends("docs/theme", "tests/kit", "mkdocs.yml")


@pytest.fixture
def hook(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    monkeypatch.setattr(HtmlFormatter, "_create_stylesheet", HtmlFormatter._create_stylesheet)
    spec = importlib.util.spec_from_file_location("faster", HOOK)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    yield module
    gc.enable()


def test_blocks_of_code_are_the_same(hook: ModuleType) -> None:
    without = renderer(ROOT)(PAGE)
    styles = [HtmlFormatter(style=name).get_style_defs(".a") for name in ("default", "monokai", "default")]
    assert "highlight" in without
    hook.on_startup(command="build", dirty=False)
    hook.on_startup(command="build", dirty=False)
    assert [HtmlFormatter(style=name).get_style_defs(".a") for name in ("default", "monokai", "default")] == styles
    assert [renderer(ROOT)(PAGE), renderer(ROOT)(PAGE)] == [without, without]


def test_a_style_is_worked_out_once(hook: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    worked_out: list[object] = []
    original = HtmlFormatter._create_stylesheet

    def counted(self: object) -> None:
        worked_out.append(self)
        original(self)

    monkeypatch.setattr(HtmlFormatter, "_create_stylesheet", counted)
    hook.on_startup(command="build", dirty=False)
    for _ in range(3):
        HtmlFormatter(style="default")
        HtmlFormatter(style="monokai")
    assert len(worked_out) == 2


def test_only_a_process_that_ends_collects_nothing(hook: ModuleType) -> None:
    hook.on_startup(command="serve", dirty=False)
    assert gc.isenabled()
    hook.on_startup(command="build", dirty=False)
    assert not gc.isenabled()
