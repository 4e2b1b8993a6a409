import keras
import numpy as np


class Count(keras.layers.Layer):
    traces = 0

    def call(self, x):
        Count.traces += 1
        return x


inputs = keras.Input(shape=(None, 3))
model = keras.Model(inputs, keras.layers.Dense(1)(Count()(inputs)))


def fit():
    Count.traces = 0
    model.fit(np.ones((100, 5, 3)), np.ones((100, 5, 1)), epochs=3, verbose=0)
    return Count.traces


def predict(length):
    Count.traces = 0
    model.predict(np.ones((1, length, 3)), verbose=0)
    return Count.traces


for optimizer in ("sgd", "adam", "adam"):
    model.compile(optimizer=optimizer, loss="mse")
    print(optimizer, fit(), fit())
#> sgd 1 0
#> adam 2 0
#> adam 2 0

print([predict(length) for length in (5, 6, 7, 8)])
#> [1, 1, 0, 0]
