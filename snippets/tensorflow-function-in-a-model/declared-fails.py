import keras
import numpy as np
import tensorflow as tf


def flatten(x):
    return tf.reshape(x, (x.shape[0], -1))


inputs = keras.Input(shape=(2, 3))
outputs = keras.layers.Lambda(flatten, output_shape=(6,))(inputs)
model = keras.Model(inputs, outputs)
print(model(np.ones((4, 2, 3))).shape)
#> (4, 6)
print(model.predict(np.ones((4, 2, 3)), batch_size=2, verbose=0).shape)
#> (4, 6)
rows = np.ones((5, 2, 3))
model.predict(rows, batch_size=2, verbose=0)  # raises TypeError
#>     return tf.reshape(x, (x.shape[0], -1))
#> TypeError: Exception encountered when calling Lambda.call().
#>
#> Failed to convert elements of (None, -1) to Tensor. Consider casting elements to a supported type. See https://www.tensorflow.org/api_docs/python/tf/dtypes for supported TF dtypes.
#>
#> Arguments received by Lambda.call():
#>   • inputs=tf.Tensor(shape=(None, 2, 3), dtype=float32)
#>   • mask=None
#>   • training=False
