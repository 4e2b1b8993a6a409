import keras

trained = keras.layers.Dense(1)
trained.build((None, 3))
dense = keras.layers.Dense(1)
dense.build((None, 3))
dense.set_weights(trained.get_weights())
print([weight.shape for weight in dense.get_weights()])
#> [(3, 1), (1,)]
