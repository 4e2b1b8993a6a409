import keras
import tensorflow as tf

inputs = keras.Input(shape=(), dtype="string")
print(inputs)
#> <KerasTensor shape=(None,), dtype=string, sparse=False, ragged=False, name=keras_tensor>
lookup = keras.layers.StringLookup(vocabulary=["red", "green"])
numbers = lookup(inputs)
print(numbers)
#> <KerasTensor shape=(None,), dtype=int64, sparse=False, ragged=False, name=keras_tensor_1>

model = keras.Model(inputs, numbers)
print(model(tf.constant(["green", "blue", "red"])))
#> tf.Tensor([2 0 1], shape=(3,), dtype=int64)
