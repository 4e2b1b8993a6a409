import keras

user, film = keras.Input(shape=(8,)), keras.Input(shape=(6,))
score = keras.layers.Dot(axes=1)([user, film])  # raises ValueError
#> ValueError: Incompatible input shapes: axis values 8 (at axis 1) != 6 (at axis 1). Full input shapes: (None, 8), (None, 6)
