import absl.logging
import keras

absl.logging.set_verbosity("error")  # saving as .h5 warns

trained = keras.Sequential(
    [
        keras.Input(shape=(2,)),
        keras.layers.Dense(3, name="first"),
        keras.layers.Dense(1),
    ]
)
trained.save("trained.h5")
smaller = keras.Sequential(
    [keras.Input(shape=(2,)), keras.layers.Dense(3, name="first")]
)
smaller.load_weights("trained.h5", by_name=True)
print(bool(keras.ops.all(smaller.layers[0].kernel == trained.layers[0].kernel)))
#> True
