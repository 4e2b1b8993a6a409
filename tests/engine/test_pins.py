"""A program's pins: what it imports, Keras, and what these need; nothing else."""

from pathlib import Path

import pytest

from engine.checkout import ROOT
from engine.pins import imported, met, pinned

pytestmark = pytest.mark.depends()

REQUIREMENTS = """# Everything, pinned.
babel==2.18.0 \\
    --hash=sha256:1
    # via mkdocs-material
joblib==1.6.0 \\
    --hash=sha256:2
    # via scikit-learn
keras==3.15.1
    # via
    #   project (pyproject.toml:snippets)
    #   tensorflow
numpy==2.3.0 ; python_full_version < '3.12'
    # via
    #   keras
    #   scikit-learn
numpy==2.4.0 ; python_full_version >= '3.12'
    # via
    #   keras
    #   scikit-learn
scikit-learn==1.9.1
    # via project (pyproject.toml:snippets)
tensorflow==2.21.0
    # via project (pyproject.toml:snippets)
"""
ALWAYS = ["keras==3.15.1", "numpy==2.3.0", "numpy==2.4.0"]


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    (tmp_path / "requirements.txt").write_text(REQUIREMENTS, "utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("source", "names"),
    [
        ("print(1)", [*ALWAYS, "tensorflow==2.21.0"]),
        (
            "def digits():\n    from sklearn.datasets import load_digits\n",
            ["joblib==1.6.0", *ALWAYS, "scikit-learn==1.9.1", "tensorflow==2.21.0"],
        ),
        ("import babel.dates, json", ["babel==2.18.0", *ALWAYS, "tensorflow==2.21.0"]),
        ("print(", [*ALWAYS, "tensorflow==2.21.0"]),
    ],
)
def test_a_program_meets_what_it_imports_and_what_that_needs(checkout: Path, source: str, names: list[str]) -> None:
    assert pinned(source, checkout).decode().split("\n") == names


def test_relative_imports_and_the_standard_library_name_no_package(checkout: Path) -> None:
    assert imported("from . import a\nfrom .b import c") == set()
    assert pinned("import os", checkout) == pinned("", checkout)


def test_a_function_of_keras_may_need_a_package_that_no_other_needs() -> None:
    source = "import keras\n\nkeras.utils.model_to_dot(keras.Model())"
    assert imported(source) == {"keras", "pydot"}
    assert b"pydot==" in pinned(source, ROOT)
    assert b"pydot==" not in pinned("import keras", ROOT)


def test_of_another_list_stays_what_decides_the_program(checkout: Path) -> None:
    other = "# The exact packages.\nbabel==1.0\njoblib==1.2\nkeras==3.3.3\ntf-keras==2.16\n"
    lines = met(other, "import keras", checkout).decode().splitlines()
    assert lines == ["# The exact packages.", "keras==3.3.3", "tf-keras==2.16"]
    assert "joblib==1.2" in met(other, "import sklearn", checkout).decode()


def test_the_pins_of_this_checkout_name_what_keras_needs() -> None:
    """The form in which uv writes the file is the one that is read."""
    names = {line.partition("==")[0] for line in pinned("import matplotlib.pyplot as plt", ROOT).decode().split("\n")}
    assert names >= {"tensorflow", "keras", "numpy", "h5py", "jaxlib", "scipy", "matplotlib", "contourpy"}
    assert names.isdisjoint({"mkdocs", "pytest", "playwright", "jupytext"})
