import keras

x = keras.Input(shape=(3,))
hidden = keras.layers.Dense(2)(x)
model = keras.Model(x, keras.layers.Dense(1)(hidden))

model.layers.pop()
model.layers[-1] = keras.layers.Dense(7)
print(len(model.layers), model.output_shape)
#> 3 (None, 1)

shorter = keras.Model(model.inputs[0], model.layers[-2].output)
print(len(shorter.layers), shorter.output_shape)
#> 2 (None, 2)
longer = keras.Model(model.inputs[0], keras.layers.Dense(7)(shorter.output))
print(len(longer.layers), longer.output_shape)
#> 3 (None, 7)
