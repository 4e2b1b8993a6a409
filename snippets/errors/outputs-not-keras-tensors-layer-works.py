import keras

inputs = keras.Input(shape=(2,))
hidden = keras.layers.Dense(4)(inputs)
score = keras.layers.Dense(1)(hidden)
model = keras.Model(inputs, score)
print(model.output_shape)
#> (None, 1)
