import keras
import numpy as np


@keras.saving.register_keras_serializable(package="shop")
class Double(keras.Layer):
    def call(self, x):
        return 2 * x


config = keras.saving.serialize_keras_object(Double())
loaded = keras.saving.deserialize_keras_object(config)
print(loaded(np.array([[1.0, 3.0]])).numpy())
#> [[2. 6.]]
