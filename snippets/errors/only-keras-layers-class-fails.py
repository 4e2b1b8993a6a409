import keras

model = keras.Sequential(
    [
        keras.Input(shape=(4, 4)),
        keras.layers.Flatten,
        keras.layers.Dense(1),
    ]
)  # raises ValueError
#> ValueError: Only instances of `keras.Layer` can be added to a Sequential model. Received: <class 'keras.src.layers.reshaping.flatten.Flatten'> (of type <class 'type'>)
