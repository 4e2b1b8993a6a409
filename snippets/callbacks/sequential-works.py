import keras
import numpy as np


class Look(keras.callbacks.Callback):
    def on_train_begin(self, _logs=None):
        print(self.model.outputs[0].shape)


model = keras.Sequential([keras.Input(shape=(3,)), keras.layers.Dense(1)])
model.compile(loss="mse")
rows, labels = np.ones((4, 3)), np.ones((4, 1))
model.fit(rows, labels, verbose=0, callbacks=[Look()])
#> (None, 1)
