import sys

import keras
import tensorflow as tf

inputs = keras.Input(shape=(2,))
hidden = keras.layers.Rescaling(2.0)(inputs)
tf.print("hidden:", hidden, output_stream=sys.stdout)
#> hidden: <KerasTensor shape=(None, 2), dtype=float32, sparse=False, ragged=False, name=keras_tensor_1>
model = keras.Model(inputs, hidden)
print(model(tf.constant([[1.0, 2.0]])).numpy())
#> [[2. 4.]]
