import keras


class Scale(keras.layers.Layer):
    def call(self, x, factors):
        return x * factors[0] * factors[1]


x = keras.Input(shape=(2,))
factor = keras.Input(shape=(1,))
print(Scale()(x, factors=[factor, 3.0]).shape)  # raises ValueError
#> ValueError: In a nested call() argument, you cannot mix tensors and non-tensors. Received invalid mixed argument: factors=[<KerasTensor shape=(None, 1), dtype=float32, sparse=False, ragged=False, name=keras_tensor_1>, 3.0]
