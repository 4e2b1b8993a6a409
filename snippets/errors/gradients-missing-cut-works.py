import keras
import numpy as np

pixels = keras.Input(shape=(4,))
hidden = keras.layers.Dense(3, name="hidden")(pixels)
stars = keras.layers.Dense(1, name="stars")(hidden)
model = keras.Model(pixels, stars)
model.compile("sgd", loss="mse")
data = np.ones((8, 4))
history = model.fit(data, np.ones((8, 1)), verbose=0)
print(model.predict(data, verbose=0).shape)
#> (8, 1)
