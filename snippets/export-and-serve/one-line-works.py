import keras
import tensorflow as tf

inputs = keras.Input(shape=(2,))
outputs = keras.layers.Dense(1, kernel_initializer="ones")(inputs)
keras.Model(inputs, outputs).export("folder", verbose=False)

loaded = tf.saved_model.load("folder")
result = loaded.serve(tf.ones((1, 2)))
print(result.numpy())
#> [[2.]]
