import keras
import numpy as np
import tensorflow as tf


def tell(what, described):
    print(f"{what}:", tuple(described.shape), tf.as_dtype(described.dtype).name)


key = keras.Input(shape=(3,), dtype="int32")
tell("key to TensorSpec", tf.TensorSpec(key.shape, key.dtype))
#> key to TensorSpec: (None, 3) int32
tell("key to InputSpec", keras.InputSpec(shape=key.shape, dtype=key.dtype))
#> key to InputSpec: (None, 3) int32

spec = tf.TensorSpec((None, 3), tf.int32)
tell("TensorSpec to KerasTensor", keras.KerasTensor(spec.shape, spec.dtype))
#> TensorSpec to KerasTensor: (None, 3) int32
tell("TensorSpec to Input", keras.Input(batch_shape=spec.shape, dtype=spec.dtype))
#> TensorSpec to Input: (None, 3) int32

value = tf.constant([[1, 2, 3]])
tell("value to TensorSpec", tf.TensorSpec.from_tensor(value))
#> value to TensorSpec: (1, 3) int32
tell("value to KerasTensor", keras.KerasTensor(value.shape, value.dtype))
#> value to KerasTensor: (1, 3) int32

data = tf.data.Dataset.from_tensor_slices({"a": np.ones((4, 3), "int32")}).batch(2)
spec = data.element_spec["a"]
tell(
    "entry of a Dataset to Input", keras.Input(batch_shape=spec.shape, dtype=spec.dtype)
)
#> entry of a Dataset to Input: (None, 3) int32
