import keras
import numpy as np
from keras import ops


class Largest(keras.metrics.Metric):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.largest = 0.0

    def update_state(self, _y_true, y_pred, **_):
        self.largest = ops.maximum(self.largest, ops.max(y_pred))

    def result(self):
        return self.largest + 0.0


model = keras.Sequential([keras.Input(shape=(1,)), keras.layers.Rescaling(2.0)])
model.compile(loss="mse", metrics=[Largest()])
x = np.array([[1.0], [3.0]])
try:
    model.evaluate(x, x, verbose=0)
except TypeError as error:
    first_line = str(error).splitlines()[0]
    raise TypeError(first_line) from None  # raises TypeError
#> TypeError: <tf.Tensor 'Maximum:0' shape=() dtype=float32> is out of scope and cannot be used here. Use return values, explicit Python locals or TensorFlow collections to access it.
