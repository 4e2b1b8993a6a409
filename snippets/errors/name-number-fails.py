import keras

x = keras.Input(shape=(2,))
for i in range(3):
    x = keras.layers.Dense(2, name=i)(x)  # raises ValueError
#> ValueError: Argument `name` must be a string and cannot contain character `/`. Received: name=0 (of type <class 'int'>)
