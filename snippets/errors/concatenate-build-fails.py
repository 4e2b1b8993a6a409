import keras

join = keras.layers.Concatenate()
join.build([None, 4])  # raises ValueError
#> ValueError: A `Concatenate` layer should be called on a list of at least 1 input. Received: input_shape=[None, 4]
