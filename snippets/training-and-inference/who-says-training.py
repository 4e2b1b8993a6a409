import keras
import numpy as np


class Ask(keras.layers.Layer):
    def call(self, x, training=None):
        print("training:", training)
        return x


model = keras.Sequential([keras.Input(shape=(2,)), Ask(), keras.layers.Dense(1)])
#> training: None
model.compile("sgd", "mse", run_eagerly=True)
x, y = np.ones((4, 2)), np.ones((4, 1))
history = model.fit(x, y, verbose=0)
#> training: True
loss = model.evaluate(x, y, verbose=0)
#> training: False
result = model.predict(x, verbose=0)
#> training: False
loss = model.train_on_batch(x, y)
#> training: True
result = model.predict_on_batch(x)
#> training: False
result = model(x)
#> training: None
result = model(x, training=True)
#> training: True
