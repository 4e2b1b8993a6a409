import keras

three = keras.Input(shape=(3,))
two = keras.Input(shape=(2,))
three + two  # raises ValueError
#> ValueError: Cannot broadcast shape, the failure dim has value 3, which cannot be broadcasted to 2. Input shapes are: [None, 3] and [None, 2].
