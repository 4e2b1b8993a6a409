import keras
import numpy as np

model = keras.Sequential([keras.Input(shape=(1,)), keras.layers.Rescaling(2.0)])
dates = np.array([["2024-01-01"], ["2024-01-15"]], dtype="datetime64[ns]")
result = model.predict(dates, verbose=0)  # raises ValueError
#> ValueError: Invalid dtype: datetime64[ns]
