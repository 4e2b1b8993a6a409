import keras

inputs = keras.Input(shape=(2,))
model = keras.Model(inputs, keras.ops.sum(inputs, axis=1))
print(model(inputs).numpy())  # raises AttributeError
#> AttributeError: 'KerasTensor' object has no attribute 'numpy'
