import keras
import numpy as np


class Encoder(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.inner = keras.Sequential([keras.Input((2,)), keras.layers.Dense(2)])

    def call(self, x):
        return x + self.inner.outputs[0]


codes = Encoder().predict(np.ones((4, 2)), verbose=0)  # raises TypeError
#> TypeError: To be compatible with tf.function, Python functions must return zero or more Tensors or ExtensionTypes or None values; in compilation of <function TensorFlowTrainer.make_predict_function.<locals>.one_step_on_data_distributed at 0x...>, found return value of type KerasTensor, which is not a Tensor or ExtensionType.
