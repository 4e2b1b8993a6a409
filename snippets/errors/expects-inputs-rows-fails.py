import keras
import numpy as np

model = keras.Sequential([keras.layers.Conv2D(4, 3), keras.layers.GlobalMaxPooling2D()])
photos = [np.ones((8, 8, 3)), np.ones((8, 8, 3))]
result = model.predict(photos, verbose=0)  # raises ValueError
#> ValueError: Exception encountered when calling Sequential.call().
#>
#> Layer "conv2d" expects 1 input(s), but it received 2 input tensors. Inputs received: [<tf.Tensor 'data:0' shape=(8, 8, 3) dtype=float32>, <tf.Tensor 'data_1:0' shape=(8, 8, 3) dtype=float32>]
#>
#> Arguments received by Sequential.call():
#>   • inputs=('tf.Tensor(shape=(8, 8, 3), dtype=float32)', 'tf.Tensor(shape=(8, 8, 3), dtype=float32)')
#>   • training=False
#>   • mask=('None', 'None')
#>   • kwargs=<class 'inspect._empty'>
