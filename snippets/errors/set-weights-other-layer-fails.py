import keras

trained = keras.layers.Dense(1)
trained.build((None, 3))
dense = keras.layers.Dense(1, use_bias=False)
dense.build((None, 3))
dense.set_weights(trained.get_weights())  # raises ValueError
#> ValueError: You called `set_weights(weights)` on layer 'dense_1' with a weight list of length 2, but the layer was expecting 1 weights.
