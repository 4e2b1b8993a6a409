import keras
import numpy as np

model = keras.Sequential(
    [
        keras.Input(shape=(5, 2)),
        keras.layers.LSTM(4, return_sequences=True),
        keras.layers.Dense(3, "softmax"),
    ]
)
model.compile(loss="categorical_crossentropy")
x, y = np.ones((2, 5, 2)), np.array([[0, 1, 0], [1, 0, 0]])
loss = model.evaluate(x, y, verbose=0)  # raises ValueError
#> ValueError: Arguments `target` and `output` must have the same rank (ndim). Received: target.shape=(None, 3), output.shape=(None, 5, 3)
