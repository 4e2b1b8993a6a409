import keras
import tensorflow as tf

inputs = keras.Input(shape=(2,))
model = keras.Model(inputs, keras.layers.Rescaling(2.0)(inputs))
model.export("folder", verbose=False)
loaded = tf.saved_model.load("folder")

one_row = tf.constant([1.0, 2.0])
result = loaded.serve(one_row[tf.newaxis])
print(result.numpy())
#> [[2. 4.]]
