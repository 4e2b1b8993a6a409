import keras


class WeightedSum(keras.layers.Layer):
    def build(self, input_shape):
        self.share = self.add_weight(shape=(input_shape[0][-1],))

    def call(self, inputs):
        left, right = inputs
        return self.share * left + right


left, right = keras.Input(shape=(2,)), keras.Input(shape=(2,))
print(WeightedSum()([left, right]).shape)
#> (None, 2)
