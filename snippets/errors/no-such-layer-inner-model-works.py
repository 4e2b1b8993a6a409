import keras

backbone = keras.Sequential(
    [keras.Input(shape=(8, 8, 1)), keras.layers.Conv2D(4, 3, name="last")],
    name="backbone",
)
model = keras.Sequential([backbone, keras.layers.Flatten(), keras.layers.Dense(1)])
print(model.get_layer("backbone").get_layer("last").filters)
#> 4
