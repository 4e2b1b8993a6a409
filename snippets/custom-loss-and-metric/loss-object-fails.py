import keras

inputs = keras.Input(shape=(2,))
outputs = keras.layers.Dense(2)(inputs)
error = keras.losses.MeanSquaredError()(inputs, outputs)  # raises ValueError
#> ValueError: Attempt to convert a value (None) with an unsupported type (<class 'NoneType'>) to a Tensor.
