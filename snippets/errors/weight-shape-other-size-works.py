import keras

old = keras.Sequential(
    [keras.Input((4,)), keras.layers.Dense(8), keras.layers.Dense(10)]
)
new = keras.Sequential(
    [keras.Input((4,)), keras.layers.Dense(8), keras.layers.Dense(3)]
)
for source, target in zip(old.layers[:-1], new.layers[:-1], strict=True):
    target.set_weights(source.get_weights())
print([layer.units for layer in new.layers])
#> [8, 3]
