import keras

inputs = keras.Input(shape=(2,))
outputs = keras.layers.Dense(3)(inputs)
model = keras.Model(inputs.shape, outputs)  # raises ValueError
#> ValueError: All `inputs` values must be KerasTensors. Received: inputs=(None, 2) including invalid value None of type <class 'NoneType'>
