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
    def __init__(self, foreign, share=True):
        super().__init__()
        self.foreign = foreign
        if share:
            self.shared = [
                keras.Variable(v, trainable=v.trainable) for v in foreign.variables
            ]

    def call(self, x):
        return self.foreign(x)


foreign = Foreign()
model = keras.Sequential([keras.Input(shape=(2,)), Wrapped(foreign)])
print(model(tf.constant([[1.0, 1.0]])).numpy())
#> [[5.]]

for share in (True, False):
    foreign = Foreign()
    layers = [Wrapped(foreign, share), keras.layers.Dense(1)]
    model = keras.Sequential([keras.Input(shape=(2,)), *layers])
    model.compile(optimizer="sgd", loss="mse")
    model.fit(np.ones((4, 2)), np.ones((4, 1)), verbose=0)
    moved = not np.array_equal(foreign.kernel, [[2.0], [3.0]])
    print("weights:", len(model.trainable_weights), "- kernel moved:", moved)
#> weights: 3 - kernel moved: True
#> weights: 2 - kernel moved: False
