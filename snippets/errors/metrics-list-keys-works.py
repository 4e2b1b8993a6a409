import keras
import numpy as np

photo = keras.Input(shape=(3,))
price = keras.layers.Dense(1, name="price")(photo)
size = keras.layers.Dense(1, name="size")(photo)
model = keras.Model(photo, [price, size])
model.compile("sgd", loss=["mse", "mse"], metrics={"price": ["mae"]})
y = [np.ones((4, 1)), np.ones((4, 1))]
history = model.fit(np.ones((4, 3)), y, verbose=0)
print(sorted(history.history))
#> ['loss', 'price_loss', 'price_mae', 'size_loss']
