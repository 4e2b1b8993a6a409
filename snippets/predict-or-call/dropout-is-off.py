import keras
import numpy as np

model = keras.Sequential([keras.Input(shape=(100,)), keras.layers.Dropout(0.5)])
row = np.ones((1, 100), dtype="float32")

print(np.allclose(model.predict(row, verbose=0), row))
#> True
print(np.allclose(model(row), row))
#> True
print(np.allclose(model(row, training=True), row))
#> False
