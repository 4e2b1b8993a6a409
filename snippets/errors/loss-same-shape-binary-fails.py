import keras
import numpy as np

model = keras.Sequential(
    [
        keras.Input(shape=(2,)),
        keras.layers.Dense(2, "softmax", kernel_initializer="zeros"),
    ]
)
model.compile(loss="binary_crossentropy")
loss = model.evaluate(
    np.ones((4, 2)), np.array([[0], [1], [1], [1]]), verbose=0
)  # raises ValueError
#> ValueError: Arguments `target` and `output` must have the same shape. Received: target.shape=(None, 1), output.shape=(None, 2)
