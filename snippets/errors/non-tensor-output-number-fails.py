import keras


class Windows(keras.layers.Layer):
    def call(self, x):
        return x[:, ::2], x.shape[1] // 2


inputs = keras.Input(shape=(6,))
halved, count = Windows()(inputs)  # raises ValueError
#> ValueError: All operation outputs must be tensors. Operation <Windows name=windows, built=True> returned a non-tensor. Non-tensor received: 3
