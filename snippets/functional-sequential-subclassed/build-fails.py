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
model.build((None, 3))
#> Warning: `build()` was called on layer 'net', however the layer does not have a `build()` method implemented and it looks like it has unbuilt state. This will cause the layer to be marked as built, despite not being actually built, which may cause failures down the line. Make sure to implement a proper `build()` method.
print("built:", model.built, model.hidden.built)
#> built: True False
print(model.hidden.kernel.shape)  # raises AttributeError
#> AttributeError: You must build the layer before accessing `kernel`.
