import absl.logging
import keras

absl.logging.set_verbosity("error")  # saving as .h5 warns

trained = keras.Sequential(
    [keras.Input(shape=(2,)), keras.layers.Dense(3), keras.layers.Dense(1)]
)
trained.save("trained.h5")
smaller = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(3)])
smaller.load_weights("trained.h5")  # raises ValueError
#> ValueError: Layer count mismatch when loading weights from file. Model expected 1 layers, found 2 saved layers.
