import keras
import numpy as np


class Double(keras.layers.Layer):
    def call(self, x):
        return 2 * x


layers = [{"class_name": "Double", "config": {"name": "double"}}]
config = {"name": "written_by_keras_2", "layers": layers}
model = keras.Sequential.from_config(config, custom_objects={"Double": Double})
print(model(np.ones((1, 2))).numpy())
#> [[2. 2.]]
