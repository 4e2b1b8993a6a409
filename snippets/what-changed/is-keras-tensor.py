import keras
import tensorflow as tf

x = keras.Input(shape=(3,))
print(keras.backend.is_keras_tensor(x))
print(keras.backend.is_keras_tensor(tf.constant([1.0])))
