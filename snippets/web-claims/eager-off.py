import keras
import numpy as np
import tensorflow as tf

tf.compat.v1.disable_eager_execution()
inputs = keras.Input(shape=(2,))
print(type(inputs).__name__)
#> KerasTensor
try:
    tf.nn.relu(inputs)
except ValueError as error:
    print("KerasTensor cannot be used as input" in str(error))
    #> True

model = keras.Model(inputs, keras.layers.Dense(1)(inputs))
model.compile(loss="mse")
model.fit(np.ones((4, 2)), np.ones((4, 1)), verbose=0)  # raises RuntimeError
#> RuntimeError: `tf.data.Dataset` only supports Python-style iteration in eager mode or within tf.function.
