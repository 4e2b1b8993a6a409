# not a recipe: the first metric is the wrong one
import keras
import numpy as np
from keras import ops


def one_number(y_true, y_pred):
    return ops.mean(ops.abs(y_true - y_pred))


def one_per_row(y_true, y_pred):
    return ops.mean(ops.abs(y_true - y_pred), axis=-1)


x, y = np.zeros((3, 2)), np.array([[0.0], [0.0], [3.0]])
model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])
model.compile(loss="mse", metrics=[one_number, one_per_row, "mae"])
results = model.evaluate(x, y, batch_size=2, verbose=0, return_dict=True)
print(results)
#> {'loss': 3.0, 'mae': 1.0, 'one_number': 1.5, 'one_per_row': 1.0}
