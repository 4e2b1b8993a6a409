import keras

trained = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])
trained.save("trained.keras")
model = keras.models.load_model("trained.keras")
print(model.output_shape)
#> (None, 1)
