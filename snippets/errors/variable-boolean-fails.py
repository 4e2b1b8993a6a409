import keras

layer = keras.layers.Dense(2)
layer.build((None, 3))
state = "has a bias" if layer.bias else "has none"  # raises TypeError
#> TypeError: A Keras Variable cannot be used as a boolean.
