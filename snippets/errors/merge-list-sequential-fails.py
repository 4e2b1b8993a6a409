import keras

model = keras.Sequential(
    [
        keras.Input(shape=(2,)),
        keras.layers.Dense(2),
        keras.layers.Add(),
    ]
)  # raises ValueError
#> ValueError: A merge layer should be called on a list of inputs. Received: input_shape=(None, 2) (not a list of shapes)
