import keras
import numpy as np

model = keras.Sequential(
    [keras.Input(shape=(2,)), keras.layers.Dense(1, kernel_initializer="ones")]
)
model.compile(loss="mse")
x, y = np.ones((4, 2)), np.ones(3)
loss = model.evaluate(x, y, verbose=0)  # raises ValueError
#> ValueError: Data cardinality is ambiguous. Make sure all arrays contain the same number of samples.'x' sizes: 4
#> 'y' sizes: 3
