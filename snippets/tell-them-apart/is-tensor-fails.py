import keras
import tensorflow as tf


def as_tensor(x):
    return x if tf.is_tensor(x) else tf.convert_to_tensor(x)


print(as_tensor([1.0, 2.0]).shape)
#> (2,)
print(as_tensor(keras.Input(shape=(2,))).shape)  # raises ValueError
#>     return x if tf.is_tensor(x) else tf.convert_to_tensor(x)
#> ValueError: A KerasTensor cannot be used as input to a TensorFlow function. A KerasTensor is a symbolic placeholder for a shape and dtype, used when constructing Keras Functional models or Keras Functions. You can only use it as input to a Keras layer or a Keras operation (from the namespaces `keras.layers` and `keras.ops`). You are likely doing something like:
#>
#> ```
#> x = Input(...)
#> ...
#> tf_fn(x)  # Invalid.
#> ```
#>
#> What you should do instead is wrap `tf_fn` in a layer:
#>
#> ```
#> class MyLayer(Layer):
#>     def call(self, x):
#>         return tf_fn(x)
#>
#> x = MyLayer()(x)
#> ```
