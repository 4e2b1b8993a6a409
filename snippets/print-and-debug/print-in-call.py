import keras
import numpy as np


class Show(keras.layers.Layer):
    def call(self, x):
        print("call:", x)
        return x


inputs = keras.Input(shape=(2,))
hidden = Show()(inputs)
#> call: Tensor("Placeholder:0", shape=(None, 2), dtype=float32)
model = keras.Model(inputs, keras.layers.Dense(1)(hidden))
model.compile("sgd", "mse")

x, y = np.ones((8, 2)), np.ones((8, 1))
print("fit, 12 batches of 2 rows:")
#> fit, 12 batches of 2 rows:
history = model.fit(x, y, batch_size=2, epochs=3, verbose=0)
#> call: Tensor("data:0", shape=(2, 2), dtype=float32)
print("fit, and the last batch has 1 row:")
#> fit, and the last batch has 1 row:
history = model.fit(x[:7], y[:7], batch_size=2, epochs=3, verbose=0)
#> call: Tensor("data:0", shape=(None, 2), dtype=float32)
print("the model on data:")
#> the model on data:
outputs = model(x[:1])
#> call: tf.Tensor([[1. 1.]], shape=(1, 2), dtype=float32)
