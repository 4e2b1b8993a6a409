import keras
import tensorflow as tf

x = keras.Input(shape=(3,), dtype="float32")
print(tuple(x.shape), tf.as_dtype(x.dtype).name)
#> (None, 3) float32
