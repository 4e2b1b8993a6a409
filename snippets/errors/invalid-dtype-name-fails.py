import keras

inputs = keras.Input(shape=(2,), dtype="float")  # raises ValueError
#> ValueError: Invalid dtype: float
