import keras
import tensorflow as tf

inputs = keras.Input(shape=(2,))
hidden = keras.layers.Dense(4)(inputs)

made_by = {tensor: tensor._keras_history.operation.name for tensor in (inputs, hidden)}
print(made_by[hidden])
#> dense

made_by[tf.ones((1, 2))] = "data"  # raises TypeError
#> TypeError: Tensor is unhashable. Instead, use tensor.ref() as the key.
