import keras

written_by_keras_2 = {"filters": 4, "kernel_size": 3, "strides": 2, "groups": 1}
config = written_by_keras_2
layer = keras.layers.Conv2DTranspose.from_config(config)  # raises TypeError
#> TypeError: Error when deserializing class 'Conv2DTranspose' using config={'filters': 4, 'kernel_size': 3, 'strides': 2, 'groups': 1}.
#>
#> Exception encountered: Unrecognized keyword arguments passed to Conv2DTranspose: {'groups': 1}
