import keras
import numpy as np

calls = []


class Count(keras.layers.Layer):
    def call(self, x):
        calls.append(self.name)
        return x


inputs = keras.Input(shape=(3,))
first = Count(name="first")(inputs)
both = keras.Model(inputs, [first, Count(name="second")(first)])
only_first = keras.Model(both.input, both.outputs[0])

for model in (both, only_first):
    calls.clear()
    model(np.ones((1, 3)))
    print(calls)
#> ['first', 'second']
#> ['first']
