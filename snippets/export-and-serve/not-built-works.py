import keras
import tensorflow as tf

layer = keras.layers.Dense(1, kernel_initializer="ones")
model = keras.Sequential([keras.Input(shape=(2,)), layer])
model.export("folder", verbose=False)
loaded = tf.saved_model.load("folder")
print(loaded.serve(tf.ones((1, 2))).numpy())
#> [[2.]]
