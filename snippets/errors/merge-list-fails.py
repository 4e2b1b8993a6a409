import keras

left = keras.Input(shape=(2,))
right = keras.Input(shape=(2,))
total = keras.layers.Add()(left + right)  # raises ValueError
#> ValueError: A merge layer should be called on a list of inputs. Received: input_shape=(None, 2) (not a list of shapes)
