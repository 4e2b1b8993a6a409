import keras
import numpy as np


class Batches(keras.utils.PyDataset):
    def __init__(self, rows, **kwargs):
        super().__init__(**kwargs)
        self.rows = rows

    def __len__(self):
        return len(self.rows) // 2

    def __getitem__(self, index):
        x = self.rows[2 * index : 2 * index + 2]
        return x, x.sum(axis=1)


model = keras.Sequential([keras.Input(shape=(3,)), keras.layers.Dense(1)])
model.compile("sgd", "mse")
history = model.fit(Batches(np.ones((4, 3)), workers=2), verbose=0)
print(sorted(history.history))
#> ['loss']
