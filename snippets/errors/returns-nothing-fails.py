import keras


class AddOne(keras.layers.Layer):
    def call(self, x):
        x + 1.0


inputs = keras.Input(shape=(2,))
outputs = AddOne()(inputs)
print(outputs)
#> None
model = keras.Model(inputs, outputs)  # raises ValueError
#> ValueError: All `outputs` values must be KerasTensors. Received: outputs=None including invalid value None of type <class 'NoneType'>
