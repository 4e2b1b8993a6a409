import keras
import tensorflow as tf

calls = []


class Count(keras.layers.Layer):
    def call(self, x):
        calls.append(self.name)
        return x


inputs = keras.Input(shape=(3,))
used = Count(name="used")(inputs)
unused = Count(name="unused")(inputs)
print(calls)
#> ['used', 'unused']

calls.clear()
model = keras.Model(inputs, used)
result = model(tf.ones((1, 3)))
print(calls)
#> ['used']
print([operation.name for operation in model.operations])
#> ['input_layer', 'used']
