import keras
import tensorflow as tf

layer = keras.layers.Dense(1, bias_initializer="ones")
layer.build((None, 2))
print(float(layer.bias.numpy()[0]))
#> 1.0
print(tf.convert_to_tensor(layer.bias).numpy().tolist())
#> [1.0]
