"""What is read of each release: which modules say its messages, and where its public names begin.

The wheels of TensorFlow 2.3 to 2.5 hold tf.keras, so they are read as two releases: that one is called "tf.keras".
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from atlas.releases import Release

INSIDE = (2, 6)
"""The TensorFlow whose tf.keras is the package keras."""

_TENSORFLOW = re.compile(
    r"tensorflow/python/(?:eager|framework|ops|data|saved_model|autograph|distribute|training|module|checkpoint"
    r"|trackable|types|util)/(?!(?:.*/)?gen_)"
)
_MODULES = re.compile(
    r"(?:keras|tf_keras|tensorflow/python|tensorflow/keras)/(?!(?:.*/)?_v[12]/|src/backend/openvino|_tf_keras)"
)
_NONE = re.compile(r"(?!)")
"""Modules that programs import by their paths; those of tf.keras are counted with TensorFlow's."""

_INNER = {
    "Functional": ("engine/functional.py", "models/functional.py"),
    "Network": ("engine/network.py",),
    "KerasTensor": ("engine/keras_tensor.py",),
    "TFOpLambda": ("layers/core.py", "layers/core/tf_op_layer.py"),
    "SlicingOpLambda": ("layers/core.py", "layers/core/tf_op_layer.py"),
    "TensorFlowOpLayer": ("engine/base_layer.py",),
    "Node": ("engine/node.py", "engine/base_layer.py", "ops/node.py"),
    "KerasHistory": ("engine/node.py", "ops/node.py"),
    "Trainer": ("trainers/trainer.py",),
    "BaseOptimizer": ("optimizers/base_optimizer.py",),
}
_INNER_TENSORFLOW = {
    "EagerTensor": ("framework/ops.py:_EagerTensorBase",),
    "SymbolicTensor": ("framework/ops.py:SymbolicTensor",),
    "ResourceVariable": ("ops/resource_variable_ops.py:ResourceVariable",),
    "Function": ("eager/def_function.py:Function", "eager/polymorphic_function/polymorphic_function.py:Function"),
    "ConcreteFunction": (
        "eager/function.py:ConcreteFunction",
        "eager/polymorphic_function/concrete_function.py:ConcreteFunction",
    ),
    "FuncGraph": ("framework/func_graph.py:FuncGraph",),
}
"""Classes that messages name and that have no public name, with the places where they may stand."""


@dataclass(frozen=True)
class Reading:
    """A release as the atlas counts it."""

    product: str
    version: str
    release: Release
    messages: re.Pattern[str]
    roots: Mapping[str, str]
    inner: Mapping[str, tuple[str, ...]]
    imports: re.Pattern[str]

    @property
    def label(self) -> str:
        """As in "Keras 3.8.0"."""
        return f"{self.product} {self.version}"

    @property
    def order(self) -> tuple[int, tuple[int, ...]]:
        """Keras and tf.keras are one line, which those of tf_keras and of TensorFlow follow."""
        line = {"Keras": 0, "tf.keras": 0, "tf_keras": 1, "TensorFlow": 2}
        return line[self.product], self.release.numbers


def readings(release: Release) -> list[Reading]:
    """What is read of the wheel of a release."""
    numbers = release.numbers
    if release.package == "tf-keras":
        return [_keras("tf_keras", release, "tf_keras/src/", {"tf_keras.api._v2.keras": "keras"})]
    if release.package == "keras":
        if numbers < INSIDE:
            return [_keras("Keras", release, "keras/", {"keras": "keras"})]
        if numbers < (3,):
            folder = "keras/src/" if numbers >= (2, 13) else "keras/"
            return [_keras("Keras", release, folder, {"keras.api._v2.keras": "keras"})]
        return [_keras("Keras", release, "keras/src/", {"keras": "keras", "keras._tf_keras.keras": "tf.keras"})]
    inner = {name: tuple(f"tensorflow/python/{path}" for path in paths) for name, paths in _INNER_TENSORFLOW.items()}
    roots = {"tensorflow": "tf", "tensorflow._api.v2.compat.v1": "tf.compat.v1"}
    listed = [Reading("TensorFlow", release.version, release, _TENSORFLOW, roots, inner, _MODULES)]
    if numbers < INSIDE:
        listed.append(_keras("tf.keras", release, "tensorflow/python/keras/", {"tensorflow.keras": "keras"}))
    return listed


def _keras(product: str, release: Release, folder: str, roots: Mapping[str, str]) -> Reading:
    inner = {name: tuple(f"{folder}{path}:{name}" for path in paths) for name, paths in _INNER.items()}
    skipped = r"(?:api|datasets|applications|backend/openvino|wrappers|premade|testing_infra)/"
    said = re.compile(rf"{re.escape(folder)}(?!{skipped})")
    return Reading(product, release.version, release, said, roots, inner, _NONE if product == "tf.keras" else _MODULES)
