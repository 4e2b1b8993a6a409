import keras
import numpy as np


def share_right(y_true, y_pred):
    y_true = keras.ops.reshape(y_true, keras.ops.shape(y_pred))
    right = keras.ops.equal(y_true, keras.ops.round(y_pred))
    return right.astype("float32")


model = keras.Sequential([keras.Input(shape=(1,)), keras.layers.Rescaling(0.5)])
model.compile(loss="mse", metrics=[share_right])
x, y = np.array([[2.0], [4.0]]), np.array([[1.0], [0.0]])
model.evaluate(x, y, verbose=0)  # raises AttributeError
#>     return right.astype("float32")
#> AttributeError: SymbolicTensor object has no attribute 'astype'.
#>         If you are looking for numpy-related methods, please run the following:
#>         tf.experimental.numpy.experimental_enable_numpy_behavior()
