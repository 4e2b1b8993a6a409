import keras
import numpy as np
import tensorflow as tf

inputs = keras.Input(shape=(2,))
model = keras.Model(inputs, keras.layers.Rescaling(2.0)(inputs))
model.export("folder", verbose=False)
loaded = tf.saved_model.load("folder")

rows = tf.constant(np.array([[1.0, 2.0]]), dtype="float32")
result = loaded.serve(rows)
print(result.numpy())
#> [[2. 4.]]
