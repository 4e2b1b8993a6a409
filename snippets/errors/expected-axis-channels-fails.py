import keras
import numpy as np

model = keras.Sequential([keras.layers.Conv2D(4, 3), keras.layers.GlobalMaxPooling2D()])
color = np.ones((2, 8, 8, 3))
print(model(color).shape)
#> (2, 4)

gray = np.ones((2, 8, 8, 1))
print(model(gray).shape)  # raises ValueError
#> ValueError: Exception encountered when calling Sequential.call().
#>
#> Input 0 with name 'None' of layer 'conv2d' is incompatible with the layer: expected axis -1 of input shape to have value 3, but received input with shape (2, 8, 8, 1)
#>
#> Arguments received by Sequential.call():
#>   • inputs=tf.Tensor(shape=(2, 8, 8, 1), dtype=float32)
#>   • training=None
#>   • mask=None
#>   • kwargs=<class 'inspect._empty'>
