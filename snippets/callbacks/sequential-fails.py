import keras
import numpy as np


class Look(keras.callbacks.Callback):
    def on_train_begin(self, _logs=None):
        print(self.model.output.shape)


model = keras.Sequential([keras.Input(shape=(3,)), keras.layers.Dense(1)])
model.compile(loss="mse")
rows, labels = np.ones((4, 3)), np.ones((4, 1))
model.fit(rows, labels, verbose=0, callbacks=[Look()])  # raises AttributeError
#>     print(self.model.output.shape)
#> AttributeError: The layer sequential has never been called and thus has no defined output.
