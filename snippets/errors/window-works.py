import keras

length = 5
window = keras.ops.hanning(length)
print(window.numpy())
#> [0.  0.5 1.  0.5 0. ]
