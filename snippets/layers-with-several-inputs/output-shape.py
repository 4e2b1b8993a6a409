import keras


@keras.saving.register_keras_serializable()
class Outer(keras.layers.Layer):
    def call(self, left, right):
        return keras.ops.einsum("bi,bj->bij", left, right)

    def compute_output_shape(self, left_shape, right_shape):
        return (left_shape[0], left_shape[-1], right_shape[-1])


left, right = keras.Input(shape=(2,)), keras.Input(shape=(3,))
layer = Outer()
print(layer(left, right).shape)
#> (None, 2, 3)
print(layer.compute_output_shape(left_shape=(None, 4), right_shape=(None, 5)))
#> (None, 4, 5)
