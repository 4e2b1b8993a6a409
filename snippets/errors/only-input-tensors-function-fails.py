import keras

inputs = keras.Input(shape=(2,))


def features():
    return keras.layers.Dense(4)(inputs)


outputs = keras.layers.Dense(1)(features)  # raises ValueError
#> ValueError: Only input tensors may be passed as positional arguments. The following argument value should be passed as a keyword argument: <function features at 0x...> (of type <class 'function'>)
