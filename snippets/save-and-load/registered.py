import keras
import numpy as np


@keras.saving.register_keras_serializable(package="guide")
class Scale(keras.Layer):
    def __init__(self, factor, **kwargs):
        super().__init__(**kwargs)
        self.factor = factor

    def call(self, x):
        return self.factor * x


keras.Sequential([keras.Input(shape=(3,)), Scale(factor=3.0)]).save("model.keras")
loaded = keras.models.load_model("model.keras")
print(loaded(np.ones((1, 3))).numpy())
#> [[3. 3. 3.]]
print(loaded.layers[0].get_config()["factor"])
#> 3.0
