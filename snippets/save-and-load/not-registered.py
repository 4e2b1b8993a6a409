import keras
import numpy as np


class Double(keras.Layer):
    def call(self, x):
        return 2 * x


keras.Sequential([keras.Input(shape=(3,)), Double()]).save("model.keras")
try:
    keras.models.load_model("model.keras")
except TypeError as error:
    print("could not be deserialized" in str(error))
    #> True
    print(str(error).rpartition("Exception encountered: ")[2].partition(" Full")[0])
    #> Could not locate class 'Double'. Make sure custom classes and functions are decorated with `@keras.saving.register_keras_serializable()`. If they are already decorated, make sure they are all imported so that the decorator is run before trying to load them.

loaded = keras.models.load_model("model.keras", custom_objects={"Double": Double})
print(loaded(np.ones((1, 3))).numpy())
#> [[2. 2. 2.]]
