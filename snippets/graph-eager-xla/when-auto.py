# not a recipe: it only makes the table
from pathlib import Path
from unittest import mock

import keras
import tensorflow as tf


class Plain(keras.Layer):
    def call(self, x):
        return 2 * x


class WithoutXLA(Plain):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.supports_jit = False


def decided(layer, **options):
    """What `compile` decides when TensorFlow says that there is a GPU."""
    model = keras.Sequential([keras.Input(shape=(2,)), layer])
    gpu = tf.config.PhysicalDevice("/physical_device:GPU:0", "GPU")
    with mock.patch("tensorflow.config.list_physical_devices", return_value=[gpu]):
        model.compile(**options)
    return model.jit_compile


def without_a_gpu():
    model = keras.Sequential([keras.Input(shape=(2,)), Plain()])
    model.compile()
    return model.jit_compile


def inside():
    return decided(keras.Sequential([keras.Input(shape=(2,)), WithoutXLA()]))


def the_model_says_so():
    model = keras.Sequential([keras.Input(shape=(2,)), Plain()])
    model.supports_jit = False
    return decided(model)


def too_late():
    layer = Plain()
    answer = decided(layer)
    layer.supports_jit = False
    return answer


def distributed():
    with tf.distribute.MirroredStrategy(["CPU:0"]).scope():
        return decided(Plain())


def on_a_mac():
    with (
        mock.patch("platform.system", return_value="Darwin"),
        mock.patch("platform.processor", return_value="arm"),
    ):
        return decided(Plain())


def deterministic():
    tf.config.experimental.enable_op_determinism()
    return decided(Plain())


answers = {
    "no GPU": without_a_gpu(),
    "a GPU": decided(Plain()),
    "a GPU, `run_eagerly=True`": decided(Plain(), run_eagerly=True),
    "a GPU, a layer with `supports_jit = False`": decided(WithoutXLA()),
    "a GPU, such a layer in a model inside the model": inside(),
    "a GPU, a model with `supports_jit = False`": the_model_says_so(),
    "a GPU, the layer says so only after `compile`": too_late(),
    "a GPU, `StringLookup`": decided(keras.layers.StringLookup(vocabulary=["a"])),
    "a GPU, under `tf.distribute`": distributed(),
    "the GPU of an Apple processor": on_a_mac(),
    "a GPU, after `enable_op_determinism()`": deterministic(),
}
lines = ["| there is | `model.jit_compile` |", "| --- | --- |"]
lines += [f"| {name} | `{answer}` |" for name, answer in answers.items()]
Path("auto.md").write_text("\n".join(lines) + "\n")
print(len(answers), "cases")
#> 11 cases
