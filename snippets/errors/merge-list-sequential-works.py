import keras

inputs = keras.Input(shape=(2,))
hidden = keras.layers.Dense(2)(inputs)
outputs = keras.layers.Add()([inputs, hidden])
model = keras.Model(inputs, outputs)
print(model.output_shape)
#> (None, 2)
