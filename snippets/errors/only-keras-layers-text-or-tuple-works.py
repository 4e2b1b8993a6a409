import keras

model = keras.Sequential()
model.add(keras.Input(shape=(2,)))
model.add(keras.layers.Dense(4))
model.add(keras.layers.Activation("relu"))
print(len(model.layers))
#> 2
