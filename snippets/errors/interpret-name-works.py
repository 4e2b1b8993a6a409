import keras

layer = keras.layers.Dense(2, activation="leaky_relu")
print(layer.activation.__name__)
#> leaky_relu
