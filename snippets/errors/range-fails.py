import keras

count = keras.Input(shape=(), batch_size=1, dtype="int32")
total = 0
for step in range(count[0]):  # raises TypeError
    total = total + step
#> TypeError: 'KerasTensor' object cannot be interpreted as an integer
