import keras

inputs = keras.Input(shape=(2,), name="user/age")  # raises ValueError
#> ValueError: Argument `name` must be a string and cannot contain character `/`. Received: name=user/age (of type <class 'str'>)
