import keras
import numpy as np


class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.hidden = keras.layers.Dense(3, kernel_initializer="ones")
        self.score = keras.layers.Dense(1)

    def call(self, x):
        return self.score(self.hidden(x))


model = Net()
data = np.array([[1.0, 2.0]])
model.predict(data, verbose=0)
print(model.hidden.output)  # raises AttributeError
#> AttributeError: The layer dense has never been called and thus has no defined output.
