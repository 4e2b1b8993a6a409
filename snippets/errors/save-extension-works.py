import keras

model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])
model.save("model.keras")
print(keras.models.load_model("model.keras").output_shape)
#> (None, 1)
