import keras
import numpy as np


def batches():
    for number in range(3):
        yield (np.full((2, 2), float(number)),)


model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Rescaling(2.0)])
result = model.predict(batches(), steps=3, verbose=0)
print(result.tolist())
#> [[0.0, 0.0], [0.0, 0.0], [2.0, 2.0], [2.0, 2.0], [4.0, 4.0], [4.0, 4.0]]
