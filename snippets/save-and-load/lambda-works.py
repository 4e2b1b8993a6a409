import keras
import numpy as np


@keras.saving.register_keras_serializable(package="guide")
def add_one(x):
    return x + 1


inputs = keras.Input(shape=(3,))
outputs = keras.layers.Lambda(add_one)(inputs)
keras.Model(inputs, outputs).save("model.keras")
print(keras.models.load_model("model.keras")(np.zeros((1, 3))).numpy())
#> [[1. 1. 1.]]
