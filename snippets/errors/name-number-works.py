import keras

x = keras.Input(shape=(2,))
for i in range(3):
    x = keras.layers.Dense(2, name=f"block_{i}")(x)
print(x.shape)
#> (None, 2)
