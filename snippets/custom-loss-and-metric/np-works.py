import keras
import numpy as np
from keras import ops


def loss(y_true, y_pred):
    return ops.mean(ops.square(y_true - y_pred), axis=-1)


dense = keras.layers.Dense(1, kernel_initializer="ones")
model = keras.Sequential([keras.Input(shape=(2,)), dense])
model.compile("sgd", loss)
x, y = np.ones((2, 2)), np.array([3.0, 7.0])
history = model.fit(x, y, verbose=0)
print(history.history)
#> {'loss': [13.0]}
