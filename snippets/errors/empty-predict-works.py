import keras
import numpy as np

model = keras.Sequential(
    [keras.Input(shape=(2,)), keras.layers.Dense(1, kernel_initializer="ones")]
)
rows = np.array([[1.0, 2.0], [3.0, 4.0]])
chosen = rows[rows[:, 0] > 5.0]
print(model.predict(chosen, verbose=0) if len(chosen) else "no rows")
#> no rows
