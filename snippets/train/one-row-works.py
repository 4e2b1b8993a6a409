import keras
import numpy as np

model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])
row = np.array([1.0, 2.0])
print(model.predict(row[np.newaxis, :], verbose=0).shape)
#> (1, 1)
