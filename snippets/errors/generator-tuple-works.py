import keras
import numpy as np


def batches():
    for _ in range(3):
        yield np.ones((4, 2)), np.zeros((4, 1))


model = keras.Sequential(
    [keras.Input(shape=(2,)), keras.layers.Dense(1, kernel_initializer="zeros")]
)
model.compile(loss="mse")
history = model.fit(batches(), steps_per_epoch=3, shuffle=False, verbose=0)
print(history.history)
#> {'loss': [0.0]}
