import keras
import tensorflow as tf

print(tf.constant([1.0, 2.0]))
#> tf.Tensor([1. 2.], shape=(2,), dtype=float32)


@tf.function
def look(x):
    print(x)


look(tf.constant([1.0, 2.0]))
#> Tensor("x:0", shape=(2,), dtype=float32)

print(keras.Input(batch_shape=(2,)))
#> <KerasTensor shape=(2,), dtype=float32, sparse=False, ragged=False, name=keras_tensor>
print(tf.Variable([1.0, 2.0]))
#> <tf.Variable 'Variable:0' shape=(2,) dtype=float32, numpy=array([1., 2.], dtype=float32)>
print(keras.Variable([1.0, 2.0], name="weight"))
#> <Variable path=weight, shape=(2,), dtype=float32, value=[1. 2.]>
