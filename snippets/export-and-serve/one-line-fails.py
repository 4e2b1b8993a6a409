import keras
import tensorflow as tf

inputs = keras.Input(shape=(2,))
outputs = keras.layers.Dense(1, kernel_initializer="ones")(inputs)
keras.Model(inputs, outputs).export("folder", verbose=False)

result = tf.saved_model.load("folder").serve(tf.ones((1, 2)))  # raises AssertionError
#> AssertionError: Called a function referencing variables which have been deleted. This likely means that function-local variables were created and not referenced elsewhere in the program. This is generally a mistake; consider storing variables in an object attribute on first call.
