import keras

inputs = keras.Input(shape=(2,))
hidden = keras.layers.Dense(4)
outputs = keras.layers.Dense(1)(hidden)  # raises ValueError
#> ValueError: Only input tensors may be passed as positional arguments. The following argument value should be passed as a keyword argument: <Dense name=dense, built=False> (of type <class 'keras.src.layers.core.dense.Dense'>)
