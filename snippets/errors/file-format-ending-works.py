import keras

model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Rescaling(2.0)])
model.save_weights("scorer.weights.h5")
model.save("scorer.keras")
loaded = keras.models.load_model("scorer.keras")
print(loaded.input_shape)
#> (None, 2)
