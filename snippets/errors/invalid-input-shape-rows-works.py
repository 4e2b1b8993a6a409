import keras
import numpy as np

rows = np.ones((100, 4), "float32")
model = keras.Sequential(
    [keras.Input(shape=rows.shape[1:]), keras.layers.Rescaling(2.0)]
)
result = model.predict(rows, batch_size=50, verbose=0)
print(result.shape)
#> (100, 4)
