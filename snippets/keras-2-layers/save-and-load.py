import keras
import numpy as np
import tensorflow as tf


class Foreign(tf.Module):
    def __init__(self):
        super().__init__()
        self.kernel = tf.Variable([[2.0], [3.0]])

    def __call__(self, x):
        return tf.matmul(x, self.kernel)


@keras.saving.register_keras_serializable()
class Wrapped(keras.layers.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs | {"dtype": "float32"})
        self.foreign = Foreign()
        self.shared = [
            keras.Variable(v, trainable=v.trainable) for v in self.foreign.variables
        ]

    def call(self, x):
        return self.foreign(x)


keras.config.set_dtype_policy("mixed_float16")
layers = [keras.layers.Dense(2), Wrapped(), keras.layers.Dense(1, dtype="float32")]
model = keras.Sequential([keras.Input(shape=(2,)), *layers])
print([layer.output.dtype for layer in model.layers])
#> ['float16', 'float32', 'float32']

rows, labels = np.ones((4, 2)), np.ones((4, 1))
model.compile(optimizer="sgd", loss="mse")
model.fit(rows, labels, verbose=0)
model.save("model.keras")
loaded = keras.saving.load_model("model.keras")
same = np.array_equal(model.predict(rows, verbose=0), loaded.predict(rows, verbose=0))
print("loaded, and the same:", same)
#> loaded, and the same: True
