import keras
import tensorflow as tf

x = keras.Input(shape=(3,))
print(keras.backend.is_keras_tensor(x))
#> True
print(keras.backend.is_keras_tensor(tf.constant([1.0])))
#> False
