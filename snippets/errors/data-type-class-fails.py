import keras
import numpy as np


class Batches:
    def __len__(self):
        return 3

    def __getitem__(self, index):
        return np.ones((2, 2)), np.ones((2, 2))


model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Rescaling(2.0)])
model.compile(loss="mse")
loss = model.evaluate(Batches(), verbose=0)  # raises ValueError
#> ValueError: Unrecognized data type: x=<__main__.Batches object at 0x...> (of type <class '__main__.Batches'>)
