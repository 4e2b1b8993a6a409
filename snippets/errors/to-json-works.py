import absl.logging
import keras

absl.logging.set_verbosity("error")  # saving as .h5 warns


class Scale(keras.Layer):
    def __init__(self, factor, **kwargs):
        super().__init__(**kwargs)
        self.factor = factor

    def call(self, x):
        return x * self.factor

    def get_config(self):
        return {**super().get_config(), "factor": self.factor}


model = keras.Sequential([keras.Input(shape=(3,)), Scale(12.5)])
model.save("model.h5")
print(model.layers[0].get_config()["factor"])
#> 12.5
