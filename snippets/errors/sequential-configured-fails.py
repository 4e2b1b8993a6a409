import keras

model = keras.Sequential([keras.Input(shape=(28,)), keras.layers.Dense(4)])
model.add(keras.Input(shape=(4,)))  # raises ValueError
#> ValueError: Sequential model 'sequential' has already been configured to use input shape (None, 28). You cannot add a different Input layer to it.
