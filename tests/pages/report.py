"""How a test of this room fails: with its findings, one sentence a line, and no traceback."""

import pytest


def report(findings: list[str]) -> None:
    """Fail if there are findings."""
    if findings:
        pytest.fail("\n".join(findings), pytrace=False)
