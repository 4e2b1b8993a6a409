"""Runs a snippet with `docs/assets/kinds/kinds.py` looking at its names, in the place of the snippet as it is."""

import ast
import importlib.util
import json
from pathlib import Path
from types import ModuleType

from engine.snippet import MARK, Snippet, parse

SOURCE = Path("docs/assets/kinds/kinds.py")
"""The recorder, which readers download too; seen from the checkout."""
BEGIN = Path(__file__).with_name("begin.py")


def recorder(checkout: Path) -> ModuleType:
    """The module that readers download. It imports neither TensorFlow nor Keras."""
    spec = importlib.util.spec_from_file_location("kinds_of_readers", checkout / SOURCE)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def recording(path: Path, checkout: Path, kinds: ModuleType) -> Snippet:
    """A snippet that notes, at its end, what its names held. Raises SnippetError as `parse` does."""

    def rewrite(tree: ast.Module, source: str) -> ast.Module:
        look = kinds.Recorder()
        tree = look.wrapped(tree, str(path), source)
        places = json.dumps([[line, column, name] for _, line, column, _, name in look.places])
        runs = f"__import__('runpy').run_path({str(BEGIN)!r})['begin']"
        call = f"{runs}({str(checkout / SOURCE)!r}, {str(path)!r}, {places!r}, {MARK!r})"
        begin = ast.parse(f"__kinds_end__ = {call}").body
        end = ast.parse("__kinds_end__()").body
        first = sum(isinstance(node, ast.ImportFrom) and node.module == "__future__" for node in tree.body)
        first += ast.get_docstring(tree, clean=False) is not None
        tree.body[first:] = [*begin, ast.Try(tree.body[first:], [], [], end)]
        return ast.fix_missing_locations(tree)

    return parse(path, checkout, rewrite)
