import keras

inputs = keras.Input(shape=(3,))
hidden = keras.layers.Dense(4)(inputs)
total = keras.layers.Add()([keras.layers.Dense(4, use_bias=False)(inputs), hidden])
print(total.shape)
#> (None, 4)
