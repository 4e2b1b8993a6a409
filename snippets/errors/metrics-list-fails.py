import keras
import numpy as np

photo = keras.Input(shape=(3,))
price = keras.layers.Dense(1, kernel_initializer="ones", name="price")(photo)
size = keras.layers.Dense(1, kernel_initializer="ones", name="size")(photo)
model = keras.Model(photo, [price, size])
model.compile(loss="mse", metrics=["mae"])
values = model.evaluate(
    np.ones((4, 3)), [np.ones((4, 1)), np.ones((4, 1))], verbose=0
)  # raises ValueError
#> ValueError: tuple arity mismatch; expected: 2, got: 1; tuple: ('mae',).
#> Invalid `metrics`. `metrics` should contain metrics objects and either be a dict or a list matching the output names of the functional model ['price', 'size'] or match the output structure of the model: ['X', 'X'].
#> Received: metrics=['mae']
