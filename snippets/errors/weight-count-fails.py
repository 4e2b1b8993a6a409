import keras

model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])
model.save_weights("kept.weights.h5")

again = keras.Sequential(
    [keras.Input(shape=(2,)), keras.layers.Dense(1, use_bias=False)]
)
again.load_weights("kept.weights.h5")  # raises ValueError
#> ValueError: A total of 1 objects could not be loaded. Example error message for object <Dense name=dense_1, built=True>:
#>
#> Layer 'dense_1' expected 1 variables, but received 2 variables during loading. Expected: ['kernel']
#>
#> List of objects that could not be loaded:
#> [<Dense name=dense_1, built=True>]
