import keras

inputs = keras.Input(shape=(None, 3))
hidden = keras.layers.Flatten()(inputs)
outputs = keras.layers.Dense(1)(hidden)  # raises ValueError
#> ValueError: Shapes used to initialize variables must be fully-defined (no `None` dimensions). Received: shape=(None, 1) for variable path='dense/kernel'
