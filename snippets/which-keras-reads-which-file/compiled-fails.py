# shows stderr: saving HDF5 warns
import keras

model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])
model.compile("sgd", "mse")
model.save("model.h5")

loaded = keras.models.load_model("model.h5")  # raises ValueError
