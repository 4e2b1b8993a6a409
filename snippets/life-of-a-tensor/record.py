import keras
import numpy as np
import tensorflow as tf


class Watch(keras.layers.Layer):
    def call(self, x):
        print("  call receives", type(x).__name__, x.shape)
        return x


def hold(step, thing):
    print(f"{step}: you hold {type(thing).__name__}")


x, y = np.ones((4, 2), "float32"), np.ones((4, 1), "float32")

inputs = keras.Input(shape=(2,))
hold("Input", inputs)
#> Input: you hold KerasTensor
watched = Watch()(inputs)
#>   call receives SymbolicTensor (None, 2)
hold("layer(inputs)", watched)
#> layer(inputs): you hold KerasTensor
model = keras.Model(inputs, keras.layers.Dense(1)(watched))
hold("Model", model.output)
#> Model: you hold KerasTensor
result = model(tf.constant(x))
#>   call receives EagerTensor (4, 2)
hold("model(data)", result)
#> model(data): you hold EagerTensor
model.compile(loss="mse")
hold("compile", model.output)
#> compile: you hold KerasTensor
history = model.fit(x, y, verbose=0)
#>   call receives SymbolicTensor (None, 2)
#>   call receives SymbolicTensor (None, 2)
hold("fit", model.output)
#> fit: you hold KerasTensor
prediction = model.predict(x, verbose=0)
#>   call receives SymbolicTensor (4, 2)
hold("predict", prediction)
#> predict: you hold ndarray
