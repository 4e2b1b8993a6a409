import keras
import numpy as np
import tensorflow as tf

row = keras.Input(shape=(3,))
column = keras.Input(shape=(3, 1))
print((row + row).shape, (row + column).shape)
#> (None, 3) (None, 3, 3)

for x in (row, tf.zeros((2, 3))):
    print(type(x.shape).__name__, len(x.shape), type(x.dtype).__name__)
#> tuple 2 str
#> TensorShape 2 DType

offset = np.array([10.0, 20.0, 30.0])
print((row + offset).dtype, (row + offset.astype("float32")).dtype)
#> float64 float32
