import keras


class Noise(keras.layers.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.seeds = keras.random.SeedGenerator()

    def call(self, x):
        return keras.random.normal(keras.ops.shape(x), seed=self.seeds)


inputs = keras.Input(shape=(3,))
noise = Noise()(inputs)
print(noise.shape)
#> (None, 3)
print(keras.Model(inputs, noise)(keras.ops.ones((5, 3))).shape)
#> (5, 3)
