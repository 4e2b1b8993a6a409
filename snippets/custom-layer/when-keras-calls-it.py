import keras


class Look(keras.layers.Layer):
    def call(self, x):
        print("call receives", type(x).__name__)
        return x


placeholder = keras.Input(shape=(2,))
outputs = Look()(placeholder)
#> call receives SymbolicTensor
outputs = Look().call(placeholder)
#> call receives KerasTensor
