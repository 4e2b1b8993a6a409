import keras
import numpy as np
import tensorflow as tf

tf.compat.v1.disable_eager_execution()
model = keras.Sequential(
    [keras.Input(shape=(2,)), keras.layers.Dense(1, kernel_initializer="zeros")]
)
model.compile(optimizer="adam", loss="mse")
history = model.fit(np.ones((4, 2)), np.zeros((4, 1)), verbose=0)  # raises RuntimeError
#> RuntimeError: `tf.data.Dataset` only supports Python-style iteration in eager mode or within tf.function.
