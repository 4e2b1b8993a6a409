import absl.logging
import keras
import tensorflow as tf

absl.logging.set_verbosity("error")  # saving as .h5 warns


class Scale(keras.Layer):
    def __init__(self, factor, **kwargs):
        super().__init__(**kwargs)
        self.factor = tf.constant(factor)

    def call(self, x):
        return x * self.factor

    def get_config(self):
        return {**super().get_config(), "factor": self.factor}


keras.Sequential([keras.Input(shape=(3,)), Scale(12.5)]).save(
    "model.h5"
)  # raises TypeError
#> TypeError: Unable to serialize 12.5 to JSON. Unrecognized type <class 'tensorflow.python.framework.ops.EagerTensor'>.
