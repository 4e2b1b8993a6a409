import keras
import tensorflow as tf

placeholder = keras.Input(shape=(2,))
data = tf.ones((1, 2))
for thing in (placeholder, data):
    print(type(thing).__name__)
    print("  tf.is_tensor:", tf.is_tensor(thing))
    print("  keras.utils.is_keras_tensor:", keras.utils.is_keras_tensor(thing))
    print("  keras.ops.is_tensor:", keras.ops.is_tensor(thing))
#> KerasTensor
#>   tf.is_tensor: False
#>   keras.utils.is_keras_tensor: True
#>   keras.ops.is_tensor: False
#> EagerTensor
#>   tf.is_tensor: True
#>   keras.utils.is_keras_tensor: False
#>   keras.ops.is_tensor: True
