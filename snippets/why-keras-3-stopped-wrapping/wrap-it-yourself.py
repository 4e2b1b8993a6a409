import keras
import tensorflow as tf

inputs = keras.Input(shape=(2,))

by_layer = keras.layers.Lambda(tf.nn.relu)(inputs)
print(by_layer._keras_history.operation)
#> <Lambda name=lambda, built=True>

by_operation = keras.ops.relu(inputs)
print(by_operation._keras_history.operation)
#> <Operation name=relu>

for outputs in (by_layer, by_operation):
    print(keras.Model(inputs, outputs)(tf.constant([[-1.0, 2.0]])).numpy())
#> [[0. 2.]]
#> [[0. 2.]]
