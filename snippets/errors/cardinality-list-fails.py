import keras
import numpy as np

model = keras.Sequential(
    [keras.Input(shape=(2,)), keras.layers.Dense(1, kernel_initializer="ones")]
)
model.compile(loss="mse")
rows = np.ones((3, 2))
targets = [np.array([2.0]), np.array([2.0]), np.array([2.0])]
loss = model.evaluate(rows, targets, verbose=0)  # raises ValueError
#> ValueError: Data cardinality is ambiguous. Make sure all arrays contain the same number of samples.'x' sizes: 3
#> 'y' sizes: 1, 1, 1
