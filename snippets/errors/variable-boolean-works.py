import keras

layer = keras.layers.Dense(2)
layer.build((None, 3))
state = "has a bias" if layer.bias is not None else "has none"
print(state)
#> has a bias
