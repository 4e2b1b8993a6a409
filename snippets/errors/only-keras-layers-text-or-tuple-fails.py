import keras

model = keras.Sequential()
model.add(keras.Input(shape=(2,)))
model.add(keras.layers.Dense(4))
model.add("relu")  # raises ValueError
#> ValueError: Only instances of `keras.Layer` can be added to a Sequential model. Received: relu (of type <class 'str'>)
