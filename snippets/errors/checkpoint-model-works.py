from pathlib import Path

import keras
import numpy as np

best = keras.callbacks.ModelCheckpoint("best.keras")
model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])
model.compile(loss="mse")
model.fit(np.ones((4, 2)), np.zeros((4, 1)), callbacks=[best], verbose=0)
print([path.name for path in Path().glob("*.keras")])
#> ['best.keras']
