import keras
import numpy as np


def hinge(y_true, y_pred):
    margin = keras.ops.mean(y_true * y_pred, axis=-1)
    return keras.ops.maximum(0.0, 1.0 - margin)


model = keras.Sequential([keras.Input(shape=(1,)), keras.layers.Rescaling(2.0)])
model.compile(loss=hinge)
x, y = np.array([[0.25], [1.0]]), np.array([[1.0], [1.0]])
print(model.evaluate(x, y, verbose=0))
#> 0.25
