import keras

model = keras.Sequential([keras.layers.Dense(4)])
model.build((None, 32))
print(model.input_shape, model.output_shape)
#> (None, 32) (None, 4)
