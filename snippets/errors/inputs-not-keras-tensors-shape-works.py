import keras

inputs = keras.Input(shape=(2,))
outputs = keras.layers.Dense(3)(inputs)
model = keras.Model(inputs, outputs)
print(model.output_shape)
#> (None, 3)
