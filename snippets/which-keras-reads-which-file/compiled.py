# shows stderr: saving HDF5 warns
import keras
import numpy as np

model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])
model.compile("sgd", "mse")
model.save("model.h5")
#> WARNING:absl:You are saving your model as an HDF5 file via `model.save()` or `keras.saving.save_model(model)`. This file format is considered legacy. We recommend using instead the native Keras format, e.g. `model.save('my_model.keras')` or `keras.saving.save_model(model, 'my_model.keras')`.

try:
    keras.models.load_model("model.h5")
except ValueError as error:
    print(error)
    #> Could not deserialize 'keras.metrics.mse' because it is not a KerasSaveable subclass

loaded = keras.models.load_model("model.h5", compile=False)
loaded.compile("sgd", "mse")
row = np.ones((1, 2))
print(np.array_equal(model.predict(row, verbose=0), loaded.predict(row, verbose=0)))
#> True
