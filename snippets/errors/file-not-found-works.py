import keras

model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])
model.save("model.keras")
loaded = keras.models.load_model("model.keras")
print(loaded.output_shape)
#> (None, 1)
