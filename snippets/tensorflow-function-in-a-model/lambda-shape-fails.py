import keras
import tensorflow as tf


def double(x):
    return tf.py_function(lambda numbers: 2 * numbers, [x], x.dtype)


inputs = keras.Input(shape=(2,))
outputs = keras.layers.Lambda(double)(inputs)  # raises NotImplementedError
#> NotImplementedError: Exception encountered when calling Lambda.call().
#>
#> We could not automatically infer the shape of the Lambda's output. Please specify the `output_shape` argument for this Lambda layer.
#>
#> Arguments received by Lambda.call():
#>   • args=('<KerasTensor shape=(None, 2), dtype=float32, sparse=False, ragged=False, name=keras_tensor>',)
#>   • kwargs={'mask': 'None'}
