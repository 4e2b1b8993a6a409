import keras


class HalveUntilSmall(keras.layers.Layer):
    def call(self, x):
        def large(x, _steps):
            return keras.ops.max(x) > 1

        def halve(x, steps):
            return x / 2, steps + 1

        return keras.ops.while_loop(large, halve, (x, keras.ops.zeros((), "int32")))


inputs = keras.Input(shape=(2,))
model = keras.Model(inputs, HalveUntilSmall()(inputs))
small, steps = model.predict_on_batch(keras.ops.array([[10.0, 2.0], [4.0, 6.0]]))
print(small, steps)
#> [[0.625 0.125]
#>  [0.25  0.375]] 4
