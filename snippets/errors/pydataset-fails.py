# shows stderr: the warning is what this is about
import keras
import numpy as np


class Batches(keras.utils.PyDataset):
    def __init__(self, rows):
        self.rows = rows

    def __len__(self):
        return len(self.rows) // 2

    def __getitem__(self, index):
        x = self.rows[2 * index : 2 * index + 2]
        return x, x.sum(axis=1)


model = keras.Sequential([keras.Input(shape=(3,)), keras.layers.Dense(1)])
model.compile("sgd", "mse")
history = model.fit(Batches(np.ones((4, 3))), verbose=0)
#> site-packages/keras/src/trainers/data_adapters/py_dataset_adapter.py:121: UserWarning: Your `PyDataset` class should call `super().__init__(**kwargs)` in its constructor. `**kwargs` can include `workers`, `use_multiprocessing`, `max_queue_size`. Do not pass these arguments to `fit()`, as they will be ignored.
#>   self._warn_if_super_not_called()
print(sorted(history.history))
#> ['loss']
