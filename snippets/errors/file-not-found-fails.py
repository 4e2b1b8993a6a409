import keras

model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])
model.save("model.keras")
loaded = keras.models.load_model("models/model.keras")  # raises ValueError
#> ValueError: File not found: filepath=models/model.keras. Please ensure the file is an accessible `.keras` zip file.
