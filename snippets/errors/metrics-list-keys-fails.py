import keras
import numpy as np

photo = keras.Input(shape=(3,))
price = keras.layers.Dense(1, name="price")(photo)
size = keras.layers.Dense(1, name="size")(photo)
model = keras.Model(photo, [price, size])
model.compile("sgd", loss=["mse", "mse"], metrics={"cost": ["mae"]})
y = [np.ones((4, 1)), np.ones((4, 1))]
history = model.fit(np.ones((4, 3)), y, verbose=0)  # raises ValueError
#> ValueError: Expected an instance of tuple, got {'cost': ('mae',)}.
#> Invalid `metrics`. `metrics` should contain metrics objects and either be a dict or a list matching the output names of the functional model ['price', 'size'] or match the output structure of the model: ['X', 'X'].
#> Received: metrics={'cost': ['mae']}
