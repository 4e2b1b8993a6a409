import keras
import numpy as np


class Add(keras.Layer):
    def __init__(self, other):
        super().__init__()
        self.other = other

    def call(self, x):
        return x + self.other


left = keras.Input(shape=(2,))
right = keras.Input(shape=(2,))
model = keras.Model([left, right], Add(right)(left))
one, ten = np.ones((1, 2)), np.full((1, 2), 10.0)
print(type(model([one, ten])).__name__)
#> KerasTensor
model.predict([one, ten], verbose=0)  # raises TypeError
#> TypeError: To be compatible with tf.function, Python functions must return zero or more Tensors or ExtensionTypes or None values; in compilation of <function TensorFlowTrainer.make_predict_function.<locals>.one_step_on_data_distributed at 0x...>, found return value of type KerasTensor, which is not a Tensor or ExtensionType.
