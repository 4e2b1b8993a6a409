import keras
import numpy as np
import tensorflow as tf

rows = [[1.0, 2.0], [3.0, 4.0]]
inputs = keras.Input(shape=(2,))
model = keras.Model(inputs, inputs[[0, 1]])
call = tf.function(lambda x: x[[0, 1]], autograph=False)
print("NumPy array", np.array(rows)[[0, 1]].shape)
#> NumPy array (2, 2)
print("KerasTensor", model(np.array(rows)).numpy())
#> KerasTensor 2.0
print("SymbolicTensor", call(tf.constant(rows)).numpy())
#> SymbolicTensor 2.0
for x in (
    tf.constant(rows),
    tf.Variable(rows),
    keras.Variable(rows),
    tf.ragged.constant(rows),
):
    print(type(x).__name__, x[[0, 1]].numpy())
#> EagerTensor 2.0
#> ResourceVariable 2.0
#> Variable 2.0
#> RaggedTensor 2.0
