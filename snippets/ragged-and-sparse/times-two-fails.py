import keras
import tensorflow as tf


class Relu(keras.layers.Layer):
    def call(self, x):
        return tf.nn.relu(x)


inputs = keras.Input(shape=(2,))
doubled = inputs * 2.0
print(doubled.sparse)
#> True
model = keras.Model(inputs, Relu()(doubled))  # raises TypeError
#>     return tf.nn.relu(x)
#> TypeError: Exception encountered when calling Relu.call().
#>
#> Could not automatically infer the output shape / dtype of 'relu' (of type Relu). Either the `Relu.call()` method is incorrect, or you need to implement the `Relu.compute_output_spec() / compute_output_shape()` method. Error encountered:
#>
#> Failed to convert elements of SparseTensor(indices=Tensor("Placeholder_1:0", shape=(None, 2), dtype=int64), values=Tensor("Placeholder:0", shape=(None,), dtype=float32), dense_shape=Tensor("PlaceholderWithDefault:0", shape=(2,), dtype=int64)) to Tensor. Consider casting elements to a supported type. See https://www.tensorflow.org/api_docs/python/tf/dtypes for supported TF dtypes.
#>
#> Arguments received by Relu.call():
#>   • args=('<KerasTensor shape=(None, 2), dtype=float32, sparse=True, ragged=False, name=keras_tensor_1>',)
#>   • kwargs=<class 'inspect._empty'>
