import warnings

import keras


class Net(keras.Model):
    def __init__(self, name="net", **kwargs):
        super().__init__(name=name, **kwargs)
        self.hidden = keras.layers.Dense(4)

    def call(self, x):
        return self.hidden(x)


warnings.showwarning = lambda message, *_: print("Warning:", message)

model = Net()
model(keras.Input(shape=(3,)))
print("built:", model.built, model.hidden.built)
#> built: True True
print(model.hidden.kernel.shape)
#> (3, 4)
