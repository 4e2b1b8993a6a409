import keras

inputs = keras.Input(shape=(2,))
model = keras.Model(inputs, keras.ops.add(inputs, 1.0))
print([layer.name for layer in model.layers])
#> ['input_layer']
(add,) = (each for each in model.operations if each.name == "add")
print(add.name, type(add).__name__)
#> add Add
