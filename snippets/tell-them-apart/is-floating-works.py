import keras
import tensorflow as tf

inputs = keras.Input(shape=(2,))
print(tf.as_dtype(inputs.dtype).is_floating)
#> True
