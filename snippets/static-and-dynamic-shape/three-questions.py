import keras
import tensorflow as tf

placeholder = keras.Input(shape=(3,))
print(placeholder.shape, keras.ops.shape(placeholder))
#> (None, 3) (None, 3)


@tf.function(input_signature=[tf.TensorSpec((None, 3))])
def inside(x):
    print(x.shape)
    print(keras.ops.shape(x))
    print(tf.shape(x))
    return tf.shape(x)


print(inside(tf.ones((5, 3))).numpy())
#> (None, 3)
#> (<tf.Tensor 'strided_slice:0' shape=() dtype=int32>, 3)
#> Tensor("Shape_1:0", shape=(2,), dtype=int32)
#> [5 3]
