import keras
import numpy as np


def share_near(y_true, y_pred):
    y_true = keras.ops.reshape(y_true, keras.ops.shape(y_pred))
    error = keras.ops.cast(y_true, y_pred.dtype) - y_pred
    near = (error > -1.0) & (error < 1.0)
    return keras.ops.mean(keras.ops.cast(near, "float32"), axis=-1)


model = keras.Sequential([keras.Input(shape=(1,)), keras.layers.Rescaling(1.0)])
model.compile(loss="mse", metrics=[share_near])
x, y = np.array([[1.0], [2.0]]), np.array([[1.5], [9.0]])
print(model.evaluate(x, y, verbose=0)[1])
#> 0.5
