import keras
import numpy as np


def loss(y_true, y_pred):
    print(type(y_true).__name__, y_true.dtype.name, y_true.shape, y_pred.shape)
    return keras.ops.mean(keras.ops.square(y_true - y_pred))


x, y = np.ones((8, 2)), np.ones((8,), dtype="int64")
model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])

model.compile("sgd", loss)
history = model.fit(x, y, batch_size=4, epochs=2, verbose=0)
#> SymbolicTensor float32 (4, 1) (4, 1)

model.compile("sgd", loss, run_eagerly=True)
history = model.fit(x, y, batch_size=4, epochs=2, verbose=0)
#> EagerTensor float32 (4, 1) (4, 1)
#> EagerTensor float32 (4, 1) (4, 1)
#> EagerTensor float32 (4, 1) (4, 1)
#> EagerTensor float32 (4, 1) (4, 1)
