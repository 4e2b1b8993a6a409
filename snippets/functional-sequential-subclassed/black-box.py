import keras


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.hidden = keras.layers.Dense(4)
        self.score = keras.layers.Dense(1)

    def call(self, x):
        return self.score(self.hidden(x))


inputs = keras.Input(shape=(3,))
nested = keras.Model(inputs, Net()(inputs))
print([layer.name for layer in nested.layers])
#> ['input_layer', 'net']

opened = Net()
open_model = keras.Model(inputs, opened.call(inputs))
print([layer.name for layer in open_model.layers])
#> ['input_layer', 'dense_2', 'dense_3']
print(type(opened.hidden.output).__name__)
#> KerasTensor
