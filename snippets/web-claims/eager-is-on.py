import keras
import tensorflow as tf

inputs = keras.Input(shape=(2,))
print("eager mode:", tf.executing_eagerly())
#> eager mode: True
inputs.numpy()  # raises AttributeError
#> AttributeError: 'KerasTensor' object has no attribute 'numpy'
