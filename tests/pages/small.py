"""A small checkout with its built site, for the tests of what looks at pages."""

import shutil
from collections.abc import Mapping
from pathlib import Path

from engine.checkout import ROOT
from kit.build import build
from kit.markdown import small_config
from pages import notebook
from pages.published import Tree

SNIPPET = """import tensorflow as tf

print("one", "two")
#> one two
print("loss 0.25 after 12 steps")
#> loss 0.25 after 12 steps
x = tf.constant([1.0, 2.0])
print(x)
#> tf.Tensor([1. 2.], shape=(2,), dtype=float32)
print(type(x).__name__)
#> EagerTensor
"""
FAILS = 'int("x")  # raises ValueError\n#> ValueError: invalid literal\n'
SCRIPT = "# %% [markdown]\n# # A walk\n#\n# Look:\n# %%\nprint(4)\n#> 4\n"
FENCE = '\n```python\n--8<-- "a/b.py"\n```\n'
PICTURE = '<svg xmlns="http://www.w3.org/2000/svg"><text>a</text></svg>\n'

HONEST = (
    f"# Title\n{FENCE}"
    '\n[b.py](snippets/a/b.py){ .download download="b.py" }\n--8<-- "ran-on.txt"\n{ .example }\n'
    '\n--8<-- "captured/a/b/t.md"\n\n![A line](assets/generated/captured/a/b/f.svg)\n\n> one two\n'
    '\n--8<-- "measured/m.md"\n'
    "\n| a function | what it makes |\n| --- | --- |\n| `tf.constant` | an EagerTensor |\n"
    '\n??? example "The program"\n\n    ```python\n    --8<-- "a/fails.py"\n    ```\n'
    '\n```diff\n--8<-- "changes/a/c.diff"\n```\n'
    '\nAsk `x.shape`, cast with `dtype="float32"`, or begin with `keras.Input(shape=(9,))`; write `-1` for the batch, and '
    "set `KEY` to `1`. It is new in TensorFlow 2.15, and Keras 2.6 to 2.15 had it otherwise. With `training=True` it "
    "returns `None`. It prints `one two`, a `tf.Tensor(...)` of shape (2,), and the loss is 0.25. "
    "[Why is it (7, 9)?](other.md) Not: ValueError: invalid literal.\n"
)


def files(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """The texts of a small checkout that has no findings, and of `extra`."""
    cells = notebook.cells(SCRIPT, {})
    return {
        "mkdocs.yml": small_config(ROOT),
        "snippets/a/b.py": SNIPPET,
        "snippets/a/fails.py": FAILS,
        "snippets/a/other.py": "print((7, 9))\n#> (7, 9)\n",
        "snippets/notebooks/walk.py": SCRIPT,
        "docs/walk.ipynb": notebook.as_notebook(cells, {}),
        "docs/index.md": HONEST,
        "docs/other.md": '# Other\n\n```python\n--8<-- "a/other.py"\n```\n\n--8<-- "captured/a/other/t.md"\n',
        "docs/assets/generated/ran-on.txt": "ran on TensorFlow 2.21.0, Keras 3.15.1, Python 3.11.7",
        "docs/assets/generated/changes/a/c.diff": "-old\n+new\n",
        "docs/assets/generated/captured/a/b/t.md": "| kind | n |\n| --- | --- |\n| `KerasTensor` | `<a: 3>` |\n",
        "docs/assets/generated/captured/a/other/t.md": "| kind |\n| --- |\n| SparseTensor of float64 |\n",
        "docs/assets/generated/captured/a/b/f.svg": PICTURE,
        "docs/assets/measured/m.md": "| way | time |\n| --- | ---: |\n| `f(x)` | 26.5 |\n",
        "docs/assets/api.txt": "",
        "docs/drawing.svg": PICTURE,
        **(extra or {}),
    }


def small_checkout(root: Path, extra: Mapping[str, str] | None = None) -> Tree:
    """Write a small checkout; its site is not built."""
    shutil.copytree(ROOT / "docs" / "theme", root / "docs" / "theme", ignore=shutil.ignore_patterns("__pycache__"))
    for name, text in files(extra).items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    for name in ("assets/scripts", "assets/styles"):
        (root / "docs" / name).symlink_to(ROOT / "docs" / name)
    (root / "docs" / "snippets").symlink_to("../snippets")
    return Tree(root, root / "site")


def small_tree(root: Path, extra: Mapping[str, str] | None = None) -> Tree:
    """Write a small checkout and build its site."""
    tree = small_checkout(root, extra)
    assert build(root, tree.site) == ()
    return tree
