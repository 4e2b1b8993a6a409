import keras
import numpy as np

model = keras.Sequential([keras.Input(shape=(1,)), keras.layers.Rescaling(2.0)])
dates = np.array([["2024-01-01"], ["2024-01-15"]], dtype="datetime64[ns]")
days = (dates - dates.min()) / np.timedelta64(1, "D")
result = model.predict(days, verbose=0)
print(result.tolist())
#> [[0.0], [28.0]]
