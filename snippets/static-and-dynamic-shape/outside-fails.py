import keras

inputs = keras.Input(shape=(3,))
noise = keras.random.normal(keras.ops.shape(inputs))  # raises ValueError
#> ValueError: Attempt to convert a value (None) with an unsupported type (<class 'NoneType'>) to a Tensor.
