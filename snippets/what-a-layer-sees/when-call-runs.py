import keras
import numpy as np
import tensorflow as tf


class Show(keras.layers.Layer):
    def call(self, x, training=None):
        print(x.shape, "eager:", tf.executing_eagerly(), "training:", training)
        return x


inputs = keras.Input(shape=(2,))
model = keras.Model(inputs, keras.layers.Dense(2)(Show()(inputs)))
#> (None, 2) eager: False training: None

result = model(np.ones((4, 2)))
#> (4, 2) eager: True training: None
result = model(np.ones((4, 2)), training=True)
#> (4, 2) eager: True training: True

model.compile(loss="mse")
x, y = np.ones((5, 2)), np.ones((5, 2))
history = model.fit(x, y, batch_size=2, epochs=5, verbose=0)
#> (None, 2) eager: False training: True
#> (None, 2) eager: False training: True
loss = model.evaluate(x, y, batch_size=2, verbose=0)
#> (None, 2) eager: False training: False
result = model.predict(x, batch_size=2, verbose=0)
#> (2, 2) eager: False training: False
#> (None, 2) eager: False training: False

model.compile(loss="mse", run_eagerly=True)
history = model.fit(x, y, batch_size=2, verbose=0)
#> (2, 2) eager: True training: True
#> (2, 2) eager: True training: True
#> (1, 2) eager: True training: True
