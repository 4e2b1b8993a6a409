import keras
import tensorflow as tf


@keras.saving.register_keras_serializable(package="guide")
class Shift(keras.Layer):
    def __init__(self, offset, **kwargs):
        super().__init__(**kwargs)
        self.offset = offset

    def call(self, x):
        return x + tf.constant(self.offset, x.dtype)


shift = Shift([1.0, 2.0, 3.0])
model = keras.Sequential([keras.Input(shape=(3,)), shift])
model.save("model.keras")
print(keras.models.load_model("model.keras")(tf.zeros((1, 3))).numpy())
#> [[1. 2. 3.]]
