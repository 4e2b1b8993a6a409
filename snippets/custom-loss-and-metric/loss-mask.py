# not a recipe: the first loss is the wrong one
import keras
import numpy as np
from keras import ops


def one_number(y_true, y_pred):
    return ops.mean(ops.square(y_true - y_pred))


def one_per_step(y_true, y_pred):
    return ops.mean(ops.square(y_true - y_pred), axis=-1)


padded = np.array([[[2.0], [4.0], [0.0]]])
model = keras.Sequential([keras.Input(shape=(3, 1)), keras.layers.Masking()])
for loss in (one_number, one_per_step, keras.losses.mean_squared_error):
    model.compile(loss=loss)
    value = model.evaluate(padded, np.zeros((1, 3, 1)), verbose=0)
    print(f"{loss.__name__}: {value:.2f}")
#> one_number: 6.67
#> one_per_step: 10.00
#> mean_squared_error: 10.00
print("the two real steps:", (2.0**2 + 4.0**2) / 2)
#> the two real steps: 10.0
