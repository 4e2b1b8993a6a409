# shows stderr: saving HDF5 warns
import keras
import numpy as np

model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])
model.compile("sgd", "mse")
model.save("model.h5")

try:
    keras.models.load_model("model.h5")
except ValueError as error:
    print(error)

loaded = keras.models.load_model("model.h5", compile=False)
loaded.compile("sgd", "mse")
row = np.ones((1, 2))
print(np.array_equal(model.predict(row, verbose=0), loaded.predict(row, verbose=0)))
