import keras
import numpy as np


class Head(keras.Layer):
    def call(self, x):
        return keras.layers.Dense(2)(x)


model = keras.Sequential([keras.Input(shape=(3,)), Head()])
row = np.ones((1, 3))
print("parameters:", model.count_params())
#> parameters: 0
print("equal:", np.array_equal(model(row), model(row)))
#> equal: False
model.predict(row, verbose=0)  # raises ValueError
#>     return keras.layers.Dense(2)(x)
#> ValueError: Exception encountered when calling Head.call().
#>
#> tf.function only supports singleton tf.Variables created on the first call. Make sure the tf.Variable is only created once or created outside tf.function. See https://www.tensorflow.org/guide/function#creating_tfvariables for more information.
#>
#> Arguments received by Head.call():
#>   • x=tf.Tensor(shape=(1, 3), dtype=float32)
