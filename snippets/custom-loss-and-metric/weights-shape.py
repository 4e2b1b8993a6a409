import keras
import numpy as np

x, y = np.zeros((3, 2)), np.array([0.0, 0.0, 3.0])
weights = np.array([1.0, 1.0, 0.0])
inputs = keras.Input(shape=(2,))
column = keras.layers.Dense(1)(inputs)
for outputs in (column, keras.ops.squeeze(column, axis=-1)):
    model = keras.Model(inputs, outputs)
    model.compile(loss="mse")
    loss = model.evaluate(x, y, sample_weight=weights, verbose=0)
    print("predictions", outputs.shape, loss)
#> predictions (None, 1) 0.0
#> predictions (None,) 2.0

x, y = np.zeros((3, 3, 2)), np.zeros((3, 3, 1))
y[2] = 3.0
model = keras.Sequential([keras.Input(shape=(3, 2)), keras.layers.Dense(1)])
for given in (weights, weights[:, np.newaxis]):
    model.compile(loss="mse")
    loss = model.evaluate(x, y, sample_weight=given, verbose=0)
    print("weights for three steps", given.shape, loss)
#> weights for three steps (3,) 2.0
#> weights for three steps (3, 1) 0.0
