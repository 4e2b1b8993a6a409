import keras


class Normal:
    def __init__(self, mean, scale):
        self.mean, self.scale = mean, scale


class NormalLayer(keras.layers.Layer):
    def call(self, x):
        mean, scale = x[:, :1], keras.ops.softplus(x[:, 1:])
        return mean, scale


inputs = keras.Input(shape=(2,))
outputs = NormalLayer()(inputs)
model = keras.Model(inputs, outputs)
print(Normal(*model(keras.ops.ones((1, 2)))).mean.numpy())
#> [[1.]]
