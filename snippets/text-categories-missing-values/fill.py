import keras
import numpy as np
from palmerpenguins import load_penguins

numbers = ["bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g"]
table = load_penguins()
normalize = keras.layers.Normalization()
normalize.adapt(table[numbers].dropna().to_numpy())

measured = keras.Input(shape=(len(numbers),))
gaps = keras.ops.isnan(measured)
filled = keras.ops.where(gaps, 0.0, normalize(measured))
row = keras.layers.Concatenate()([filled, keras.ops.cast(gaps, filled.dtype)])
print(gaps.dtype, filled.dtype, row.shape)
#> bool float32 (None, 8)

model = keras.Model(measured, row)
model.save("fill.keras")
loaded = keras.models.load_model("fill.keras")
penguins = np.array([[39.1, 18.7, 181.0, 3750.0], [39.1, np.nan, 181.0, np.nan]])
print(loaded.predict(penguins, verbose=0).round(1))
#> [[-0.9  0.8 -1.4 -0.6  0.   0.   0.   0. ]
#>  [-0.9  0.  -1.4  0.   0.   1.   0.   1. ]]
