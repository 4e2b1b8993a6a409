import keras
import tensorflow as tf


@tf.function(autograph=False)
def call(x):
    print(type(x).__name__, tf.is_symbolic_tensor(x))


call(tf.constant([[1.0, 2.0], [3.0, 4.0]]))
#> SymbolicTensor True
x = keras.Input(shape=(2,))
print(type(x).__name__, tf.is_symbolic_tensor(x), keras.utils.is_keras_tensor(x))
#> KerasTensor False True
try:
    tf.identity(x)
except ValueError as error:
    print(str(error).partition(".")[0])
    #> A KerasTensor cannot be used as input to a TensorFlow function
