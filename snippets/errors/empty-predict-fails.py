import warnings

import keras
import numpy as np

warnings.simplefilter("ignore")
model = keras.Sequential(
    [keras.Input(shape=(2,)), keras.layers.Dense(1, kernel_initializer="ones")]
)
rows = np.array([[1.0, 2.0], [3.0, 4.0]])
chosen = model.predict(rows[rows[:, 0] > 5.0], verbose=0)  # raises UnboundLocalError
#> UnboundLocalError: cannot access local variable 'batch_outputs' where it is not associated with a value
