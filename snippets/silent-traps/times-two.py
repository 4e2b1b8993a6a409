import keras

x = keras.Input(shape=(2,))
print("x * 2 sparse:", (x * 2).sparse)
#> x * 2 sparse: True
print("x / 0.5 sparse:", (x / 0.5).sparse)
#> x / 0.5 sparse: False
