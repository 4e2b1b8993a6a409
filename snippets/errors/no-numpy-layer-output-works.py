import keras
import numpy as np

model = keras.Sequential(
    [keras.Input(shape=(2,)), keras.layers.Dense(3, "relu"), keras.layers.Dense(1)]
)
rows = np.ones((4, 2))
model.predict(rows, verbose=0)
hidden = keras.Model(model.inputs[0], model.layers[0].output)
print(hidden(rows).numpy().shape)
#> (4, 3)
