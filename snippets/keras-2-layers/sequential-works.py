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
    def __init__(self, share=True, **kwargs):
        super().__init__(**kwargs | {"dtype": "float32"})
        self.foreign = Foreign()
        if share:
            self.shared = [
                keras.Variable(v, trainable=v.trainable) for v in self.foreign.variables
            ]

    def call(self, x):
        return self.foreign(x)


model = keras.Sequential([keras.Input(shape=(2,)), Wrapped()])
print(model(tf.constant([[1.0, 1.0]])).numpy())
#> [[5.]]

for share in (True, False):
    wrapped = Wrapped(share)
    model = keras.Sequential([keras.Input(shape=(2,)), wrapped, keras.layers.Dense(1)])
    model.compile(optimizer="sgd", loss="mse")
    model.fit(np.ones((4, 2)), np.ones((4, 1)), verbose=0)
    moved = not np.array_equal(wrapped.foreign.kernel, [[2.0], [3.0]])
    print("weights:", len(model.trainable_weights), "- kernel moved:", moved)
#> weights: 3 - kernel moved: True
#> weights: 2 - kernel moved: False
