import keras
import numpy as np


class Count(keras.layers.Layer):
    traces = 0

    def call(self, x):
        Count.traces += 1
        return x


def build():
    model = keras.Sequential([keras.Input(shape=(3,)), Count(), keras.layers.Dense(1)])
    Count.traces = 0
    return model


row = np.ones((1, 3))
traces = 0
for _ in range(3):
    model = build()
    model.predict(row, verbose=0)
    traces += Count.traces
print("three models:", traces)
#> three models: 3

model = build()
start = model.get_weights()
for _ in range(3):
    model.set_weights(start)
    model.predict(row, verbose=0)
print("one model:", Count.traces)
#> one model: 1
