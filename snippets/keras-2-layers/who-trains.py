import keras
import numpy as np
import tensorflow as tf


class Foreign(tf.Module):
    def __init__(self):
        super().__init__()
        self.kernel = tf.Variable([[2.0], [3.0]])

    def __call__(self, x):
        return tf.matmul(x, self.kernel)


class Wrapped(keras.layers.Layer):
    def __init__(self, foreign, share):
        super().__init__()
        self.foreign = foreign
        if share:
            self.kernel = keras.Variable(foreign.kernel)

    def call(self, x):
        return self.foreign(x)


for share in (False, True):
    foreign = Foreign()
    inputs = keras.Input(shape=(2,))
    hidden = Wrapped(foreign, share)(inputs)
    model = keras.Model(inputs, keras.layers.Dense(1)(hidden))
    model.compile(optimizer="sgd", loss="mse")
    model.fit(np.ones((4, 2)), np.ones((4, 1)), verbose=0)
    moved = not np.array_equal(foreign.kernel, [[2.0], [3.0]])
    print("weights:", len(model.trainable_weights), "- kernel moved:", moved)
#> weights: 2 - kernel moved: False
#> weights: 3 - kernel moved: True
