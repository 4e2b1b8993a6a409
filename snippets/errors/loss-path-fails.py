import keras
import numpy as np

photo = keras.Input(shape=(3,))
price = keras.layers.Dense(1, kernel_initializer="ones", name="price")(photo)
size = keras.layers.Dense(1, kernel_initializer="ones", name="size")(photo)
model = keras.Model(photo, [price, size])
model.compile(loss="mse")
loss = model.evaluate(np.ones((4, 3)), np.ones((4, 1)), verbose=0)  # raises KeyError
#> KeyError: "The path: (0,) in the `loss` argument, can't be found in either the model's output (`y_pred`) or in the labels (`y_true`)."
