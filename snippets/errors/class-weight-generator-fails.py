import keras
import numpy as np


def batches():
    for _ in range(2):
        yield np.ones((3, 2)), np.array([[0], [0], [1]])


model = keras.Sequential(
    [
        keras.Input(shape=(2,)),
        keras.layers.Dense(1, "sigmoid", kernel_initializer="zeros"),
    ]
)
model.compile(loss="binary_crossentropy")
history = model.fit(
    batches(),
    class_weight={0: 1.0, 1: 4.0},
    steps_per_epoch=2,
    shuffle=False,
    verbose=0,
)  # raises ValueError
#> ValueError: Argument `class_weight` is not supported for Python generator inputs. Received: class_weight={0: 1.0, 1: 4.0}
