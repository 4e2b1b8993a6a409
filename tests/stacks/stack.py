"""A stack: versions of TensorFlow and Keras that readers have, as `stacks.toml` lists them."""

import tomllib
from dataclasses import dataclass, field
from pathlib import Path

from engine.errors import SnippetError

LIST = Path("tests/stacks/stacks.toml")
"""Seen from the checkout."""
BESIDE = (
    "matplotlib",
    "scipy",
    "scikit-learn",
    "pydot",
    "palmerpenguins",
    "pandas",
    "ai-edge-litert",
    "backports-strenum<1.3",  # uv does not read that later ones are for Python before 3.11
    "onnxruntime",
    "tf2onnx",
)
"""What snippets import beside TensorFlow and Keras, in the version that the stack's NumPy allows."""
OF_TENSORFLOW = ("tensorflow", "tf.", ".numpy()")
"""What a snippet that runs on every backend does not say: only TensorFlow's tensors have `numpy`."""
KEYS = {"title", "packages", "neutral", "alias", "environment"}


@dataclass(frozen=True)
class Stack:
    """A stack; `title` is what pages call it.

    `packages` are requirements as pip reads them, `environment` is set before Python starts, `alias` is the package that
    `import keras` gives, and `neutral` tells that only snippets run that use nothing but Keras and NumPy.
    """

    name: str
    title: str
    packages: tuple[str, ...]
    neutral: bool = False
    alias: str | None = None
    environment: dict[str, str] = field(default_factory=dict, hash=False)

    @property
    def exact(self) -> Path:
        """The file of its exact packages, seen from the checkout."""
        return LIST.parent / "packages" / f"{self.name}.txt"

    def takes(self, source: str) -> bool:
        """Whether a snippet is run on it."""
        return not self.neutral or not any(word in source for word in OF_TENSORFLOW)


def stacks(checkout: Path) -> tuple[Stack, ...]:
    """All stacks in their order. Raises SnippetError for a list that cannot be read."""
    try:
        listed = tomllib.loads((checkout / LIST).read_text("utf-8"))
        for name, entry in listed.items():
            if unknown := entry.keys() - KEYS:
                raise ValueError(f"[{name}] has {min(unknown)}, which is none of {', '.join(sorted(KEYS))}")
        return tuple(
            Stack(name=name, **entry | {"packages": tuple(entry["packages"])}) for name, entry in listed.items()
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise SnippetError(LIST, None, f"cannot be read ({error}); correct it.") from None


def exact_packages(stack: Stack, checkout: Path) -> dict[str, str]:
    """The versions of a stack's packages by their names; empty before it was first installed."""
    file = checkout / stack.exact
    lines = file.read_text("utf-8").split("\n") if file.exists() else []
    return dict(line.split("==") for line in lines if "==" in line)


def versions(stack: Stack, checkout: Path) -> str:
    """The versions that tell a stack from another: of TensorFlow, Keras, and of what else computes there."""
    exact = exact_packages(stack, checkout)
    names = [("TensorFlow", exact.get("tensorflow-cpu") or exact.get("tensorflow")), ("Keras", exact.get("keras"))]
    names += [(name, exact[name]) for name in ("tf-keras", "jax", "torch") if name in exact]
    return ", ".join(f"{name} {version}" for name, version in names)
