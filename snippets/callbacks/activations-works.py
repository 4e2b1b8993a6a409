import keras
import numpy as np


class Activations(keras.callbacks.Callback):
    def __init__(self, sample):
        super().__init__()
        self.sample = sample

    def on_train_begin(self, _logs=None):
        hidden = self.model.get_layer("hidden").output
        self.probe = keras.Model(self.model.inputs[0], hidden)
        print("before", self.values())

    def on_epoch_end(self, epoch, _logs=None):
        print(epoch, self.values())

    def values(self):
        return keras.ops.convert_to_numpy(self.probe(self.sample)).round(2)


keras.utils.set_random_seed(0)
inputs = keras.Input(shape=(3,))
hidden = keras.layers.Dense(2, name="hidden", kernel_initializer="ones")(inputs)
model = keras.Model(inputs, keras.layers.Dense(1)(hidden))
model.compile(loss="mse")
rows, labels = np.ones((4, 3)), np.ones((4, 1))
callback = Activations(rows[:1])
model.fit(rows, labels, epochs=2, verbose=0, callbacks=[callback])
#> before [[3. 3.]]
#> 0 [[3.01 2.99]]
#> 1 [[3.02 2.98]]
