"""Recipes that are broken on purpose: each is right where it stands, and red in the setting that finds its fault."""

from pathlib import Path

import pytest

from engine.programs import Programs
from recipes.cells import cells
from recipes.recipe import Recipe, kinds, neutral
from recipes.settings import SETTINGS

pytestmark = pytest.mark.depends("tests/recipes", "tests/kit")

HEAD = "import keras\nimport numpy as np\nimport tensorflow as tf\nfrom keras import ops\n\n"
REGRESSION = (
    "x, y = np.arange(8.0).reshape(4, 2) / 8, np.array([[3.0], [7.0], [1.0], [2.0]])\n"
    'model = keras.Sequential([keras.Input(shape=(2,)), {layer}keras.layers.Dense(1, kernel_initializer="ones")])\n'
)
FIT = REGRESSION.format(layer="") + 'model.compile("sgd", {loss})\nhistory = model.fit(x, y, verbose=0).history\n'
METRIC = REGRESSION.format(layer="") + 'model.compile(loss="mse", metrics=[wrong])\nresults = model.evaluate(x, y)\n'
LAYER = REGRESSION.format(layer="Wrong(), ") + "outputs = model.predict(x, verbose=0)\n"
STEP = """class Wrong(keras.Model):
    def train_step(self, data):
        {unpack}
        with tf.GradientTape() as tape:
            loss = {loss}
            {scale}
        weights = self.trainable_variables
        self.optimizer.apply_gradients(zip(tape.gradient({target}, weights), weights))
        return {{"seen": ops.mean(y)}}


inputs = keras.Input(shape=(2,))
model = Wrong(inputs, keras.layers.Dense(1, kernel_initializer="ones")(inputs))
model.compile("sgd", "mse")
x, y = np.arange(8.0).reshape(4, 2) / 8, np.array([[3.0], [7.0], [1.0], [2.0]])
model.fit(x, y, verbose=0)
"""


def layer(body: str, init: str = "**kwargs", more: str = "**kwargs") -> str:
    """A program with a layer whose `call` has this body."""
    start = f"class Wrong(keras.layers.Layer):\n    def __init__(self, {init}):\n        super().__init__({more})\n\n"
    return HEAD + start + f"    def call(self, x):\n        {body}\n\n\n" + LAYER


ONE_DTYPE = HEAD + STEP.format(
    unpack="x, y, weight = keras.utils.unpack_x_y_sample_weight(data)",
    loss="tf.reduce_mean((y - self(x, training=True)) ** 2)",
    scale="pass",
    target="loss",
)

BROKEN = {
    "a scalar loss": (
        HEAD
        + "def wrong(y_true, y_pred):\n    return ops.mean(ops.square(y_true - y_pred))\n\n\n"
        + FIT.format(loss="wrong"),
        "sample_weight",
    ),
    "a scalar loss with a mask": (
        HEAD
        + "def wrong(y_true, y_pred):\n    return ops.mean(ops.square(y_true - y_pred))\n\n\n"
        + FIT.format(loss="wrong"),
        "a mask",
    ),
    "a subtraction in a metric": (
        HEAD + "def wrong(y_true, y_pred):\n    return ops.abs(ops.cast(y_true, y_pred.dtype) - y_pred)\n\n\n" + METRIC,
        "labels (n,)",
    ),
    "a metric that is not a mean over rows": (
        HEAD + "def wrong(y_true, y_pred):\n    return ops.sqrt(ops.mean(ops.square(y_true - y_pred)))\n\n\n" + METRIC,
        "a smaller last batch",
    ),
    "no scale_loss": (
        HEAD
        + STEP.format(
            unpack="x, y, weight = keras.utils.unpack_x_y_sample_weight(data)",
            loss="self.compute_loss(x, y, self(x, training=True), weight)",
            scale="pass",
            target="loss",
        ),
        "mixed_float16",
    ),
    "two parts of the data": (
        HEAD
        + STEP.format(
            unpack="x, y = data",
            loss="self.compute_loss(x, y, self(x, training=True))",
            scale="scaled = self.optimizer.scale_loss(loss)",
            target="scaled",
        ),
        "sample_weight",
    ),
    "a size that is read while tracing": (layer("return x / (x.shape[0] or 1)"), "a smaller last batch"),
    "a value that Python asks for": (layer("tf.print(x)\n        return x"), "XLA"),
    "a float32 constant": (layer("return x + tf.constant([0.5, 1.5])"), "mixed_float16"),
    "a batch that is counted": (layer("return x / ops.cast(ops.shape(x)[0], x.dtype)"), "a smaller last batch"),
    "no **kwargs": (layer("return x", init="size=2", more=""), "saving and loading"),
    "a layer that counts its calls": (
        layer("self.count = getattr(self, 'count', 0) + 1\n        return x * self.count")
        + "again = model.predict(x, verbose=0)\n",
        "run_eagerly=True",
    ),
    "a subtraction in a training step": (
        HEAD
        + STEP.format(
            unpack="x, y, weight = keras.utils.unpack_x_y_sample_weight(data)",
            loss="ops.mean(ops.square(ops.cast(y, 'float32') - self(x, training=True)[:, 0]))",
            scale="pass",
            target="loss",
        ).replace("[[3.0], [7.0], [1.0], [2.0]]", "[3.0, 7.0, 1.0, 2.0]"),
        "labels (n, 1)",
    ),
    "a weight that is dropped": (
        HEAD
        + STEP.format(
            unpack="x, y, *_ = data",
            loss="self.compute_loss(x, y, self(x, training=True))",
            scale="pass",
            target="loss",
        ),
        "class_weight",
    ),
    "labels of one dtype": (
        ONE_DTYPE,
        "a tf.data.Dataset",
    ),
    "labels of one dtype from a generator": (
        ONE_DTYPE,
        "a generator",
    ),
    "a step that only predict takes": (
        HEAD
        + "class Wrong(keras.Model):\n    def predict_step(self, data):\n        return 2 * super().predict_step(data)\n\n\n"
        + "inputs = keras.Input(shape=(2,))\nmodel = Wrong(inputs, keras.layers.Dense(1)(inputs))\n"
        + "outputs = model(np.ones((3, 2)))\n",
        "inside another model",
    ),
    "a value of the whole batch": (layer("return x - ops.mean(x, axis=0)"), "tf.distribute"),
    "a training step that is not saved": (
        HEAD
        + STEP.format(
            unpack="x, y, weight = keras.utils.unpack_x_y_sample_weight(data)",
            loss="self.compute_loss(x, y, self(x, training=True), weight) * self.factor",
            scale="pass",
            target="loss",
        )
        .replace("class Wrong(keras.Model):\n", "class Wrong(keras.Model):\n    factor = 1.0\n\n")
        .replace('model.compile("sgd", "mse")', 'model.factor = 3.0\nmodel.compile("sgd", "mse")'),
        "saving and loading",
    ),
    "labels with a mask": (
        HEAD
        + "def wrong(y_true, y_pred):\n    return ops.mean(ops.equal(y_true, ops.round(y_pred)))\n\n\n"
        + METRIC.replace("[[3.0], [7.0], [1.0], [2.0]]", "[[3], [7], [1], [2]]").replace(", y = np", ", y = np"),
        "a mask",
    ),
    "a tensor of TensorFlow": (
        (HEAD + "def wrong(y_true, y_pred):\n    return tf.square(y_true - y_pred)\n\n\n").replace(
            "import tensorflow as tf\n", "tf = __import__('tensor' + 'flow')\n"
        )
        + FIT.format(loss="wrong"),
        "JAX",
    ),
}


def test_the_settings_have_names_of_their_own() -> None:
    assert len({setting.name for setting in SETTINGS}) == len(SETTINGS)


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_recipe_fails_in_the_setting_that_finds_it(name: str, tmp_path: Path, programs: Programs) -> None:
    code, finds = BROKEN[name]
    (tmp_path / "snippets").mkdir()
    (tmp_path / "snippets" / "broken.py").write_text(code, "utf-8")
    recipe = Recipe("broken.py", kinds(code), neutral(code))
    [setting] = [setting for setting in SETTINGS if setting.name == finds]
    assert set(setting.kinds) & set(recipe.kinds), f"the setting is not asked of {recipe.kinds}"
    outcomes = cells(recipe, tmp_path, programs, [setting])
    assert outcomes[finds].fails, outcomes
    assert "baseline" not in outcomes[finds].outcome, outcomes
