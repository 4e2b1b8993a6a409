"""Nothing in the tests is skipped or expected to fail, however it is written."""

from pathlib import Path

import pytest

from engine.checkout import ROOT
from pages.report import report
from pages.skips import skipped

pytestmark = pytest.mark.depends("tests")

HEAD = "import pytest\nimport unittest\nfrom browser.reader import NO_BROWSER\n\n"


def test_nothing_is_skipped_but_for_a_listed_reason() -> None:
    report(skipped(ROOT / "tests"))


@pytest.mark.parametrize(
    "use",
    [
        "pytest.skip('x')",
        "pytest.skip(reason='x')",
        "pytest.skip()",
        "pytest.skip(f'{NO_BROWSER}')",
        "pytest.skip('x', NO_BROWSER)",
        "@pytest.mark.skip\ndef test(): ...",
        "@pytest.mark.skip()\ndef test(): ...",
        "@pytest.mark.skip('NO_BROWSER')\ndef test(): ...",
        "@pytest.mark.skipif(True, reason='x')\ndef test(): ...",
        "@pytest.mark.xfail\ndef test(): ...",
        "@pytest.mark.xfail(reason=NO_BROWSER)\ndef test(): ...",
        "pytest.xfail('x')",
        "numpy = pytest.importorskip('numpy')",
        "pytest.importorskip(NO_BROWSER)",
        "pytestmark = pytest.mark.skip(reason='x')",
        "pytestmark = [pytest.mark.skip]",
        "parameter = pytest.param(1, marks=pytest.mark.skip)",
        "@unittest.skip('x')\ndef test(): ...",
        "@unittest.skipIf(True, 'x')\ndef test(): ...",
        "@unittest.skipUnless(False, 'x')\ndef test(): ...",
        "@unittest.expectedFailure\ndef test(): ...",
        "raise unittest.SkipTest('x')",
        "class T(unittest.TestCase):\n    def test(self): self.skipTest('x')",
        "from pytest import skip\nskip('x')",
        "from pytest import skip as leave\nleave('x')",
        "from pytest import mark\n@mark.xfail\ndef test(): ...",
        "from pytest import mark as m\n@m.skip\ndef test(): ...",
        "from unittest import case\n@case.skip('x')\ndef test(): ...",
        "mark = pytest.mark\n@mark.skip\ndef test(): ...",
        "m = pytest.mark\nlater = m.xfail",
        "leave = pytest.skip",
        "p = pytest\np.skip('x')",
        "import pytest as p\np.skip('x')",
        "import pytest as p\n@p.mark.skip\ndef test(): ...",
        "from _pytest.outcomes import skip as leave\nleave('x')",
        "raise pytest.skip.Exception('x')",
        "getattr(pytest, 'skip')('x')",
        "getattr(pytest.mark, 'xfail')",
        "pytest.skip(NO_BROWSER, allow_module_level=True)",
        "class T:\n    __test__ = False",
        "test.__test__ = False",
        "def broken(:",
    ],
)
def test_a_skip_is_found(tmp_path: Path, use: str) -> None:
    (tmp_path / "test_x.py").write_text(HEAD + use + "\n")
    findings = skipped(tmp_path)
    assert findings
    assert all(sentence.startswith("test_x.py:") for sentence in findings)


@pytest.mark.parametrize(
    "use",
    [
        "pytest.skip(NO_BROWSER)",
        "pytest.fail(NO_BROWSER) if True else pytest.skip(NO_BROWSER)",
        "@pytest.mark.skipif(True, reason=NO_BROWSER)\ndef test(): ...",
        "text = 'pytest.skip'  # pytest.mark.skip",
        "skip = 3\nprint(skip)",
        "ways.skip('x')",
        "with pytest.raises(pytest.skip.Exception): ...",
    ],
)
def test_what_is_no_skip_or_has_its_reason_is_right(tmp_path: Path, use: str) -> None:
    (tmp_path / "test_x.py").write_text(HEAD + use + "\n")
    assert skipped(tmp_path) == []
