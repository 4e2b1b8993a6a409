"""What makes a snippet a recipe, read from its syntax.

A recipe stands on a page below learn, how-to or performance, or is the right half of a pair, and defines something that
a reader takes away. `# not a recipe: REASON` before the first statement says that it only shows something.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from engine.snippet import Snippet, parse
from kit.captions import pages
from kit.declared import reason
from kit.includes import includes
from recipes.settings import CALLBACK, FUNCTION, LAYER, LOOP, LOSS, METRIC, MODEL, STEP

SECTIONS = ("learn", "how-to", "performance")
"""Folders of docs/ whose snippets are read as recipes."""
STEPS = ("train_step", "test_step", "predict_step", "compute_loss", "compute_metrics")
_BASES = (
    (r"Metric$|metrics\.", METRIC),
    (r"Loss$|losses\.", LOSS),
    (r"Callback$|callbacks\.", CALLBACK),
    (r"Layer$|layers\.|Wrapper$", LAYER),
)


@dataclass(frozen=True)
class Recipe:
    """A snippet by its path, seen from snippets/, and the kinds of what it defines, in order of their names."""

    name: str
    kinds: tuple[str, ...]
    neutral: bool
    """Whether it uses `keras` alone, so that any backend can run it."""


def reason_against(source: str) -> str | None:
    """Why a snippet says that it is no recipe; None where it does not."""
    return reason(source, "not a recipe")


def kinds(source: str) -> tuple[str, ...]:
    """The kinds of what a program defines."""
    tree = ast.parse(source)
    nodes = list(ast.walk(tree))
    return tuple(sorted({*_classes(nodes), *_functions(nodes), *_loops(tree, source)}))


def neutral(source: str) -> bool:
    """Whether a program uses no tensors of a library but those of Keras."""
    return not re.search(r"^\s*(import|from) (tensorflow|tf_keras|jax|torch)\b|\.numpy\(\)", source, re.MULTILINE)


def names(checkout: Path) -> list[str]:
    """Snippets that are read as recipes by where they stand."""
    docs, snippets = checkout / "docs", checkout / "snippets"
    shown = {
        include.name
        for page in pages(docs)
        if page.relative_to(docs).parts[0] in SECTIONS
        for include in includes(page)
        if include.name.endswith(".py")
    }
    works = {path.relative_to(snippets).as_posix() for path in snippets.rglob("*-works.py")}
    mine = (name for name in shown | works if not name.startswith("stacks/"))  # those run on one stack only
    return sorted(name for name in mine if (snippets / name).is_file())


def recipe(name: str, checkout: Path) -> Recipe | None:
    """A snippet as a recipe; None for one that raises, is run cold, says that it is none, or defines nothing.

    Raises SnippetError for one that cannot be read.
    """
    path = checkout / "snippets" / name
    source = path.read_text("utf-8", "replace")
    try:
        kind = () if reason_against(source) else kinds(source)
    except (SyntaxError, ValueError):
        return None
    return Recipe(name, kind, neutral(source)) if kind and may_be(parse(path, checkout)) else None


def may_be(snippet: Snippet) -> bool:
    """Whether a snippet can be run in other settings: it neither raises nor needs a Python of its own."""
    return not snippet.raises and not snippet.cold


def _classes(nodes: list[ast.AST]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.ClassDef) and node.bases:
            methods = {method.name for method in node.body if isinstance(method, ast.FunctionDef)}
            for base in map(ast.unparse, node.bases):
                for pattern, kind in _BASES:
                    if re.search(pattern, base):
                        yield kind
                if re.search(r"Model$|Sequential$", base):
                    yield STEP if methods & set(STEPS) else MODEL


def _functions(nodes: list[ast.AST]) -> Iterator[str]:
    """Functions that are handed to `compile` or to tf.function, by their names."""
    defined = {node.name for node in nodes if isinstance(node, ast.FunctionDef)}
    for node in nodes:
        if isinstance(node, ast.FunctionDef) and [argument.arg for argument in node.args.args] == ["y_true", "y_pred"]:
            yield LOSS
        if isinstance(node, ast.FunctionDef) and any("tf.function" in ast.unparse(d) for d in node.decorator_list):
            yield FUNCTION
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        if node.func.attr == "function" and ast.unparse(node.func) == "tf.function":
            yield FUNCTION
        if node.func.attr == "Lambda":
            yield LAYER
        if node.func.attr == "compile":
            loss = [*node.args[1:2], *(word.value for word in node.keywords if word.arg == "loss")]
            metric = [*node.args[2:3], *(w.value for w in node.keywords if w.arg in ("metrics", "weighted_metrics"))]
            yield from (LOSS for part in loss if _names(part) & defined)
            yield from (METRIC for part in metric if _names(part) & defined)


def _names(tree: ast.AST) -> set[str]:
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}


def _loops(tree: ast.Module, text: str) -> Iterator[str]:
    """What trains by itself: gradients of a tape are applied outside of a training step."""
    if "GradientTape" not in text:
        return
    source = ast.unparse(tree)
    applies = re.search(r"\.(apply(_gradients)?|minimize)\(", source)
    if "GradientTape(" in source and applies and not any(f"def {step}(" in source for step in STEPS):
        yield LOOP
