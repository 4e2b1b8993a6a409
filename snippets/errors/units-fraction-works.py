import keras

hidden = 128
layer = keras.layers.Dense(hidden // 2)
print(layer.units)
#> 64
