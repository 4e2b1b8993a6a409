import keras
import tensorflow as tf


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.hidden = keras.layers.Dense(2, kernel_initializer="ones")
        self.score = keras.layers.Dense(1)

    def call(self, x):
        return self.score(self.hidden(x))


model = Net()
row = tf.ones((1, 3))
model(row)

inputs = keras.Input(shape=(3,))
features = keras.Model(inputs, model.hidden(inputs))
print(features(row).numpy())
#> [[3. 3.]]
