"""The scripts' own answers reach a test, and what goes wrong there is a failure, never a hang."""

import pytest

from kit.node import NO_NODE, run_module

pytestmark = pytest.mark.depends("tests/kit", "docs/assets/scripts")


def test_a_module_of_the_site_answers_with_what_json_can_hold() -> None:
    source = """import { squeezed } from "./finder-read.js";
    export default (texts) => texts.map(squeezed);"""
    assert run_module(source, ["A `b`\n C", "\ud83d é"]) == ["abc", "\ud83dé"]


def test_a_module_that_throws_fails_the_test_with_its_words() -> None:
    with pytest.raises(pytest.fail.Exception, match="no such paste"):
        run_module('export default () => { throw new Error("no such paste"); };', None)


def test_a_module_that_hangs_fails_the_test() -> None:
    with pytest.raises(pytest.fail.Exception, match="no answer after 1 s"):
        run_module("export default () => { for (;;); };", None, seconds=1)


def test_without_node_a_test_is_skipped_and_fails_in_ci(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.delenv("CI", raising=False)
    with pytest.raises(pytest.skip.Exception, match=NO_NODE[:20]):
        run_module("export default () => 1;", None)
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match=NO_NODE[:20]):
        run_module("export default () => 1;", None)
