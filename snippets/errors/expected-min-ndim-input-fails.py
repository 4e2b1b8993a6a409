import keras

age = keras.Input(shape=(), name="age")
outputs = keras.layers.Dense(4)(age)  # raises ValueError
#> ValueError: Input 0 with name 'None' of layer 'dense' is incompatible with the layer: expected min_ndim=2, found ndim=1. Full shape received: (None,)
