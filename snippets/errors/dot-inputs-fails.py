import keras

user, film, day = (
    keras.Input(shape=(8,)),
    keras.Input(shape=(8,)),
    keras.Input(shape=(8,)),
)
score = keras.layers.Dot(axes=1)([user, film, day])  # raises ValueError
#> ValueError: A `Dot` layer should be called on a list of 2 inputs. Received: input_shape=[(None, 8), (None, 8), (None, 8)]
