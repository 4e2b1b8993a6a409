# not a recipe: the first loss is the wrong one
import keras
import numpy as np
from keras import ops


def one_number(y_true, y_pred):
    return ops.mean(ops.square(y_true - y_pred))


def one_per_row(y_true, y_pred):
    return ops.mean(ops.square(y_true - y_pred), axis=-1)


x, y = np.zeros((3, 2)), np.array([0.0, 0.0, 3.0])
weights = np.array([1.0, 1.0, 0.0])
model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])

for loss in (one_number, one_per_row, keras.losses.mean_squared_error):
    model.compile(keras.optimizers.SGD(0.0), loss)
    by_row = model.fit(x, y, sample_weight=weights, verbose=0).history["loss"]
    by_class = model.fit(x, y, class_weight={3: 0.0}, verbose=0).history["loss"]
    print(f"{loss.__name__}: {by_row[0]:.1f} and {by_class[0]:.1f}")
#> one_number: 2.0 and 2.0
#> one_per_row: 0.0 and 0.0
#> mean_squared_error: 0.0 and 0.0
