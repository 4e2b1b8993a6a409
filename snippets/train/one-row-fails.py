import keras
import numpy as np

model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])
model.predict(np.array([1.0, 2.0]), verbose=0)  # raises ValueError
#> ValueError: Exception encountered when calling Sequential.call().
#>
#> Invalid input shape for input Tensor("data:0", shape=(2,), dtype=float32) with name 'keras_tensor' and path ''. Expected shape (None, 2), but input has incompatible shape (2,)
#>
#> Arguments received by Sequential.call():
#>   • inputs=tf.Tensor(shape=(2,), dtype=float32)
#>   • training=False
#>   • mask=None
#>   • kwargs=<class 'inspect._empty'>
