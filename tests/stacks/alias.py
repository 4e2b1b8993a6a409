"""Becomes `sitecustomize.py` of a stack in which `import keras` gives another package, the file unchanged."""

import importlib
import importlib.abc
import importlib.machinery
import sys
from types import ModuleType

NAME = "ALIAS"


class Alias(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Gives the module NAME for `keras`, and its modules for those of `keras`."""

    def find_spec(self, name: str, *_: object) -> importlib.machinery.ModuleSpec | None:
        return importlib.machinery.ModuleSpec(name, self) if name == "keras" or name.startswith("keras.") else None

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> ModuleType:
        return importlib.import_module(NAME + spec.name.removeprefix("keras"))

    def exec_module(self, module: ModuleType) -> None:
        """Nothing: it was executed under its own name."""


sys.meta_path.insert(0, Alias())
