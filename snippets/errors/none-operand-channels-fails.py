import keras

photo = keras.Input(shape=(8, 8, None))
features = keras.layers.Conv2D(4, 3)(photo)  # raises TypeError
#> TypeError: unsupported operand type(s) for %: 'NoneType' and 'int'
