import keras
import numpy as np


@keras.saving.register_keras_serializable()
class Trip(keras.layers.Layer):
    def build(self, input_shape):
        print("build:", sorted(input_shape.items()))
        self.price = self.add_weight(
            shape=(input_shape["hours"][-1],), initializer="ones"
        )

    def call(self, inputs):
        return inputs["hours"] * self.price + inputs["fee"]


names = ("hours", "fee")
inputs = {name: keras.Input(shape=(1,), name=name) for name in names}
model = keras.Model(inputs, Trip()(inputs))
#> build: [('fee', (None, 1)), ('hours', (None, 1))]
data = {"hours": np.array([[2.0]]), "fee": np.array([[5.0]])}
print(model.predict(data, verbose=0))
#> [[7.]]
