import keras
import numpy as np

model = keras.Sequential(
    [
        keras.Input(shape=(2,)),
        keras.layers.Dense(3, "softmax", kernel_initializer="zeros"),
    ]
)
model.compile(loss="sparse_categorical_crossentropy")
loss = model.evaluate(
    np.ones((2, 2)), np.array([[1, 0, 0], [0, 1, 0]]), verbose=0
)  # raises ValueError
#> ValueError: Argument `output` must have rank (ndim) `target.ndim - 1`. Received: target.shape=(None, 3), output.shape=(None, 3)
