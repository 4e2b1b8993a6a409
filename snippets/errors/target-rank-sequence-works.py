import keras
import numpy as np

model = keras.Sequential(
    [
        keras.Input(shape=(5, 2)),
        keras.layers.LSTM(4),
        keras.layers.Dense(3, "softmax"),
    ]
)
model.compile(loss="categorical_crossentropy")
x, y = np.ones((2, 5, 2)), np.array([[0, 1, 0], [1, 0, 0]])
loss = model.evaluate(x, y, verbose=0)
print(model.output_shape, loss > 0)
#> (None, 3) True
