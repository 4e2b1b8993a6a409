import keras
import numpy as np


def build():
    keras.utils.set_random_seed(0)
    return keras.Sequential([keras.layers.Dropout(0.5), keras.layers.Dense(3)])


row = np.ones((1, 100))
first, second = (build()(row, training=True) for _ in range(2))
print("seed, then build:", np.array_equal(first, second))
#> seed, then build: True

model = build()
first = model(row, training=True)
keras.utils.set_random_seed(0)
second = model(row, training=True)
print("seed later:", np.array_equal(first, second))
#> seed later: False

state = model.layers[0].seed_generator.state
state.assign([7, 0])
first = model(row, training=True)
state.assign([7, 0])
second = model(row, training=True)
print("set the generator:", np.array_equal(first, second))
#> set the generator: True
