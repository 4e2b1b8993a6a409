import keras


class Normal:
    def __init__(self, mean, scale):
        self.mean, self.scale = mean, scale


class NormalLayer(keras.layers.Layer):
    def call(self, x):
        mean, scale = x[:, :1], keras.ops.softplus(x[:, 1:])
        return Normal(mean, scale)


inputs = keras.Input(shape=(2,))
outputs = NormalLayer()(inputs)  # raises ValueError
#> ValueError: All operation outputs must be tensors. Operation <NormalLayer name=normal_layer, built=True> returned a non-tensor. Non-tensor received: <__main__.Normal object at 0x...>
