import keras
import numpy as np

rows = np.ones((100, 4), "float32")
model = keras.Sequential([keras.Input(shape=rows.shape), keras.layers.Rescaling(2.0)])
result = model.predict(rows, batch_size=50, verbose=0)  # raises ValueError
#> ValueError: Exception encountered when calling Sequential.call().
#>
#> Invalid input shape for input Tensor("data:0", shape=(50, 4), dtype=float32) with name 'keras_tensor' and path ''. Expected shape (None, 100, 4), but input has incompatible shape (50, 4)
#>
#> Arguments received by Sequential.call():
#>   • inputs=tf.Tensor(shape=(50, 4), dtype=float32)
#>   • training=False
#>   • mask=None
#>   • kwargs=<class 'inspect._empty'>
