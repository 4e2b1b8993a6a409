import keras

old = keras.Sequential(
    [keras.Input((4,)), keras.layers.Dense(8), keras.layers.Dense(10)]
)
new = keras.Sequential(
    [keras.Input((4,)), keras.layers.Dense(8), keras.layers.Dense(3)]
)
for source, target in zip(old.layers, new.layers, strict=True):
    target.set_weights(source.get_weights())  # raises ValueError
#> ValueError: Layer dense_3 weight shape (8, 3) is not compatible with provided weight shape (8, 10).
