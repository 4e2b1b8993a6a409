import keras

inputs = keras.Input(shape=(2,))
outputs = keras.layers.Dense(2)(inputs)
error = keras.losses.mean_squared_error(inputs, outputs)
print(error.shape)
#> (None,)
print(keras.Model(inputs, error)(keras.ops.ones((3, 2))).shape)
#> (3,)
