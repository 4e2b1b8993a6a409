import keras
import numpy as np


@keras.saving.register_keras_serializable()
class WeightedSum(keras.layers.Layer):
    def build(self, input_shape):
        print("build:", input_shape)
        self.share = self.add_weight(shape=(len(input_shape),), initializer="ones")

    def call(self, inputs):
        return sum(self.share[i] * x for i, x in enumerate(inputs))


left, right = keras.Input(shape=(2,)), keras.Input(shape=(2,))
model = keras.Model([left, right], WeightedSum()([left, right]))
#> build: [(None, 2), (None, 2)]
print(model.predict([np.ones((1, 2)), np.full((1, 2), 10.0)], verbose=0))
#> [[11. 11.]]
