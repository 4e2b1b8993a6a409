import keras

written_by_keras_2 = {"filters": 4, "kernel_size": 3, "strides": 2, "groups": 1}
config = {key: value for key, value in written_by_keras_2.items() if key != "groups"}
layer = keras.layers.Conv2DTranspose.from_config(config)
print(layer(keras.Input(shape=(8, 8, 3))).shape)
#> (None, 17, 17, 4)
