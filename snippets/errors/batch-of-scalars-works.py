import keras
import numpy as np


def rows():
    for number in range(4):
        yield np.array([[float(number)]]), np.array([0.0])


model = keras.Sequential(
    [keras.Input(shape=(1,)), keras.layers.Dense(1, kernel_initializer="zeros")]
)
model.compile(loss="mse")
loss = model.evaluate(rows(), steps=4, verbose=0)
print(loss)
#> 0.0
