import keras
import numpy as np
import tensorflow as tf

double = keras.Sequential([keras.Input(shape=(1,)), keras.layers.Rescaling(2.0)])
x = np.array([[1.0], [2.0]], dtype="float32")
y = np.array([[50.0], [60.0]], dtype="float32")
print(double.predict(x, verbose=0).ravel())
#> [2. 4.]

pairs = tf.data.Dataset.from_tensor_slices((x, y)).batch(2)
print(double.predict(pairs, verbose=0).ravel())
#> [2. 4.]
