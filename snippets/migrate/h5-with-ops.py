# shows stderr: saving HDF5 warns
import keras
import numpy as np
from sklearn.datasets import load_digits

rows = load_digits().data[:5]
inputs = keras.Input(shape=(64,))
x = keras.ops.normalize(inputs)
model = keras.Model(inputs, keras.layers.Dense(10)(x))
expected = model.predict(rows, verbose=0)

model.save("digits.h5")
#> WARNING:absl:You are saving your model as an HDF5 file via `model.save()` or `keras.saving.save_model(model)`. This file format is considered legacy. We recommend using instead the native Keras format, e.g. `model.save('my_model.keras')` or `keras.saving.save_model(model, 'my_model.keras')`.
try:
    keras.saving.load_model("digits.h5")
except ValueError as error:
    print(str(error).partition(". ")[0])
    #> Unknown layer: 'Normalize'

model.save("digits.keras")
loaded = keras.saving.load_model("digits.keras")
same = np.array_equal(loaded.predict(rows, verbose=0), expected)
print("the same from digits.keras:", same)
#> the same from digits.keras: True
