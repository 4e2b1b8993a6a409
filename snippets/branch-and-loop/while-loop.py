import keras
import numpy as np
from keras import ops


class HalveUntilSmall(keras.layers.Layer):
    def call(self, x):
        def large(x, _steps):
            return ops.any(x > 1)

        def halve(x, steps):
            still = ops.any(x > 1, axis=-1, keepdims=True)
            return ops.where(still, x / 2, x), steps + ops.cast(still, "int32")

        steps = ops.zeros_like(x[:, :1], dtype="int32")
        return ops.while_loop(large, halve, (x, steps))


inputs = keras.Input(shape=(2,))
model = keras.Model(inputs, HalveUntilSmall()(inputs))
small, steps = model.predict(np.array([[10.0, 2.0], [4.0, 6.0]]), verbose=0)
print(small, steps)
#> [[0.625 0.125]
#>  [0.5   0.75 ]] [[4]
#>  [3]]
