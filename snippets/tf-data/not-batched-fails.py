import keras
import numpy as np
import tensorflow as tf

model = keras.Sequential([keras.Input(shape=(3,)), keras.layers.Dense(1)])
model.compile(loss="mse")

dataset = tf.data.Dataset.from_tensor_slices((np.ones((4, 3)), np.ones((4, 1))))
print(dataset.element_spec[0].shape)
#> (3,)
model.fit(dataset, shuffle=False, verbose=0)  # raises ValueError
#> ValueError: Exception encountered when calling Sequential.call().
#>
#> Invalid input shape for input Tensor("Cast:0", shape=(3,), dtype=float32) with name 'keras_tensor' and path ''. Expected shape (None, 3), but input has incompatible shape (3,)
#>
#> Arguments received by Sequential.call():
#>   • inputs=tf.Tensor(shape=(3,), dtype=float32)
#>   • training=True
#>   • mask=None
#>   • kwargs=<class 'inspect._empty'>
