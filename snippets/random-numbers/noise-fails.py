import keras

z_mean = keras.Input(shape=(2,))
print(keras.ops.shape(z_mean))
#> (None, 2)
noise = keras.random.normal(keras.ops.shape(z_mean))  # raises ValueError
#> ValueError: Attempt to convert a value (None) with an unsupported type (<class 'NoneType'>) to a Tensor.
