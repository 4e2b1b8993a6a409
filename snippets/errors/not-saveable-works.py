import absl.logging
import keras

absl.logging.set_verbosity("error")  # saving as .h5 warns

model = keras.Sequential([keras.Input(shape=(3,)), keras.layers.Dense(1)])
model.compile(loss="mse", metrics=["mse"])
model.save("model.h5")
loaded = keras.models.load_model("model.h5", compile=False)
print(loaded.output_shape)
#> (None, 1)
