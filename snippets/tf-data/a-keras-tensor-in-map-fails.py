import keras
import tensorflow as tf

offset = keras.Input(shape=(2,))
try:
    tf.data.Dataset.from_tensor_slices(offset)
except ValueError as error:
    print(str(error).partition(". ")[0])
    #> A KerasTensor cannot be used as input to a TensorFlow function


def add(row):
    print("in map:", type(row).__name__, row.shape)
    return row + offset


dataset = tf.data.Dataset.from_tensor_slices([[1.0, 2.0], [3.0, 4.0]])
dataset.map(add)  # raises TypeError
#> in map: SymbolicTensor (2,)
#> TypeError: Unsupported return value from function passed to Dataset.map(): <KerasTensor shape=(None, 2), dtype=float32, sparse=False, ragged=False, name=keras_tensor_1>.
