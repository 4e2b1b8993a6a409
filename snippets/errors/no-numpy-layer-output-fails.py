import keras
import numpy as np

model = keras.Sequential(
    [keras.Input(shape=(2,)), keras.layers.Dense(3, "relu"), keras.layers.Dense(1)]
)
rows = np.ones((4, 2))
model.predict(rows, verbose=0)
print(model.layers[0].output.numpy().shape)  # raises AttributeError
#> AttributeError: 'KerasTensor' object has no attribute 'numpy'
