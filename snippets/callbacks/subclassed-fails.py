import keras
import numpy as np


class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.hidden = keras.layers.Dense(2, kernel_initializer="ones")
        self.score = keras.layers.Dense(1)

    def call(self, x):
        return self.score(self.hidden(x))


class Activations(keras.callbacks.Callback):
    def on_train_begin(self, _logs=None):
        self.probe = keras.Model(self.model.inputs[0], self.model.hidden.output)


model = Net()
model.compile(loss="mse")
rows, labels = np.ones((4, 3)), np.ones((4, 1))
callback = Activations()
model.fit(rows, labels, verbose=0, callbacks=[callback])  # raises AttributeError
#>     self.probe = keras.Model(self.model.inputs[0], self.model.hidden.output)
#> AttributeError: 'Net' object has no attribute 'inputs'
