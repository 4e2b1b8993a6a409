import keras
import numpy as np

left = keras.Input(shape=(2,), name="left")
right = keras.Input(shape=(2,), name="right")
model = keras.Model([left, right], left + right)
print(model({"left": np.ones((1, 2)), "right": np.ones((1, 2))}))
#> tf.Tensor([[2. 2.]], shape=(1, 2), dtype=float32)
