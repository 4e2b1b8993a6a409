import keras


class AddOne(keras.layers.Layer):
    def call(self, x):
        return x + 1.0


inputs = keras.Input(shape=(2,))
outputs = AddOne()(inputs)
print(outputs.shape)
#> (None, 2)
model = keras.Model(inputs, outputs)
print(model(keras.ops.zeros((1, 2))).numpy())
#> [[1. 1.]]
