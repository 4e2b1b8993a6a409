import keras

inputs = keras.Input(shape=(4, 2))
outputs, h, c = keras.layers.LSTM(3, return_state=True)(inputs)
model = keras.Model([h, c], h + c)
print(model([keras.ops.ones((1, 3)), keras.ops.ones((1, 3))]).numpy())
#> [[2. 2. 2.]]
