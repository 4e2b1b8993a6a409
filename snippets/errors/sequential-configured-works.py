import keras

model = keras.Sequential([keras.Input(shape=(28,)), keras.layers.Dense(4)])
model.add(keras.layers.Dense(1))
print(model.input_shape, model.output_shape)
#> (None, 28) (None, 1)
