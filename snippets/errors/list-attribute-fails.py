import keras


class Distance(keras.Layer):
    def call(self, pair):
        width = pair.shape[-1]
        return keras.ops.sum(keras.ops.abs(pair[0] - pair[1]), axis=-1) / width


left, right = keras.ops.ones((2, 4)), keras.ops.zeros((2, 4))
distance = Distance()([left, right])  # raises AttributeError
#>     width = pair.shape[-1]
#> AttributeError: Exception encountered when calling Distance.call().
#>
#> 'list' object has no attribute 'shape'
#>
#> Arguments received by Distance.call():
#>   • pair=['tf.Tensor(shape=(2, 4), dtype=float32)', 'tf.Tensor(shape=(2, 4), dtype=float32)']
