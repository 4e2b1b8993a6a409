import keras
import numpy as np


class Activations(keras.callbacks.Callback):
    def on_epoch_end(self, epoch, _logs=None):
        hidden = self.model.get_layer("hidden").output
        print(epoch, hidden.numpy())


inputs = keras.Input(shape=(3,))
hidden = keras.layers.Dense(2, name="hidden", kernel_initializer="ones")(inputs)
model = keras.Model(inputs, keras.layers.Dense(1)(hidden))
model.compile(loss="mse")
rows, labels = np.ones((4, 3)), np.ones((4, 1))
callback = Activations()
model.fit(rows, labels, verbose=0, callbacks=[callback])  # raises AttributeError
#>     print(epoch, hidden.numpy())
#> AttributeError: 'KerasTensor' object has no attribute 'numpy'
