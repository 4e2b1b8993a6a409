import keras


class Block(keras.layers.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = keras.layers.Dense(2)

    def call(self, x):
        return self.dense(x)


outputs = Block()(keras.Input(shape=(3,)))
print(outputs.shape)
#> (None, 2)
