import keras

model = keras.Sequential([keras.Input(shape=(28,)), keras.layers.Dense(4)])
model.build((None, 32))  # raises ValueError
#> ValueError: Sequential model 'sequential' has already been configured to use input shape (None, 28). You cannot build it with input_shape (None, 32)
