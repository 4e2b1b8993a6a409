import keras
import numpy as np

hours = np.array([[1.0], [2.0]])
sold = np.array([[3.0], [5.0]])
model = keras.Sequential(
    [keras.Input(shape=(1,)), keras.layers.Dense(1, kernel_initializer="ones")]
)
model.compile(loss="mae")


def batches():
    for _ in range(2):
        yield [hours, sold]


print(model.evaluate(batches(), steps=2, verbose=0))  # raises ValueError
#> ValueError: When passing a Python generator to a Keras model, the generator must return a tuple, either (input,) or (inputs, targets) or (inputs, targets, sample_weights). Received: [array([[1.],
#>        [2.]]), array([[3.],
#>        [5.]])]
