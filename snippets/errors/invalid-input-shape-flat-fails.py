import keras
import numpy as np

images = np.ones((5, 28, 28), "float32")
model = keras.Sequential(
    [keras.Input(shape=(784,)), keras.layers.Dense(10, activation="softmax")]
)
result = model.predict(images, verbose=0)  # raises ValueError
#> ValueError: Exception encountered when calling Sequential.call().
#>
#> Invalid input shape for input Tensor("data:0", shape=(5, 28, 28), dtype=float32) with name 'keras_tensor' and path ''. Expected shape (None, 784), but input has incompatible shape (5, 28, 28)
#>
#> Arguments received by Sequential.call():
#>   • inputs=tf.Tensor(shape=(5, 28, 28), dtype=float32)
#>   • training=False
#>   • mask=None
#>   • kwargs=<class 'inspect._empty'>
