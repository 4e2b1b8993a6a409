import keras
import numpy as np

model = keras.Sequential(
    [keras.Input(shape=(2,)), keras.layers.Dense(1, kernel_initializer="zeros")]
)
model.compile(optimizer="sgd")
history = model.fit(np.ones((8, 2)), np.zeros((8, 1)), verbose=0)  # raises ValueError
#> ValueError: No loss to compute. Provide a `loss` argument in `compile()`.
