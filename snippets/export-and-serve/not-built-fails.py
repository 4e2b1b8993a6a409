import keras

model = keras.Sequential([keras.layers.Dense(1, kernel_initializer="ones")])
model.export("folder", verbose=False)  # raises ValueError
#> ValueError: The model provided has not yet been built. It must be built before export.
