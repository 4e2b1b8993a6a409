import keras
import numpy as np


@keras.saving.register_keras_serializable()
class Sum(keras.layers.Layer):
    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.units = units
        self.state_size = units

    def call(self, inputs, states):
        total = states[0] + inputs
        return total, [total]


steps = keras.Input(shape=(None, 1))
layer = keras.layers.RNN(Sum(1), return_sequences=True, return_state=True)
totals, last = layer(steps)
model = keras.Model(steps, [totals, last])
rain = np.array([[[3.0], [1.0], [4.0]]], dtype="float32")
totals, last = model.predict(rain, verbose=0)
print("after each day:", totals.ravel(), "- state:", last)
#> after each day: [3. 4. 8.] - state: [[8.]]
