import keras

inputs = keras.Input(shape=(2,))
model = keras.Model(inputs, keras.layers.Rescaling(2.0)(inputs))
model.export("folder", verbose=False)

loaded = keras.layers.TFSMLayer("folder")
print(loaded(keras.ops.ones((1, 2))).numpy())
#> [[2. 2.]]
print(type(loaded(keras.Input(shape=(2,)))).__name__)
#> KerasTensor
