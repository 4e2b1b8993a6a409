import keras
import numpy as np

x, y = keras.Input(shape=(2,)), keras.Input(shape=(2,))
model = keras.Model(y, keras.layers.Lambda(lambda v: v + x)(y))
print(type(model(np.array([[1.0, 2.0], [3.0, 4.0]]))).__name__)
#> KerasTensor
