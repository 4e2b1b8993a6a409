import keras
import numpy as np
from keras import ops

inputs = keras.Input(shape=(2,))
code = keras.layers.Dense(1, kernel_initializer="ones")(inputs)
copy = keras.layers.Dense(2, kernel_initializer="ones")(code)
model = keras.Model(inputs, {"copy": copy, "code": code})


def size(_, y_pred):
    return ops.mean(ops.square(y_pred), axis=-1)


model.compile("sgd", {"copy": "mse", "code": size})
x = np.ones((4, 2))
history = model.fit(x, {"copy": x, "code": x[:, :1]}, verbose=0)
print(history.history)
#> {'code_loss': [4.0], 'copy_loss': [1.0], 'loss': [5.0]}
