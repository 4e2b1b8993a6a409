import keras

trained = keras.Sequential(
    [keras.Input(shape=(2,)), keras.layers.Dense(2), keras.layers.Dense(1)]
)
trained.save_weights("trained.weights.h5")

model = keras.Sequential(
    [
        keras.Input(shape=(2,)),
        keras.layers.Dense(2),
        keras.layers.BatchNormalization(),
        keras.layers.Dense(1),
    ]
)
model.load_weights("trained.weights.h5")  # raises ValueError
#> ValueError: A total of 1 objects could not be loaded. Example error message for object <BatchNormalization name=batch_normalization, built=True>:
#>
#> Layer 'batch_normalization' expected 4 variables, but received 0 variables during loading. Expected: ['gamma', 'beta', 'moving_mean', 'moving_variance']
#>
#> List of objects that could not be loaded:
#> [<BatchNormalization name=batch_normalization, built=True>]
