import keras
import numpy as np

trained = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])
trained.save_weights("trained.weights.h5")

model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])
model.load_weights("trained.weights.h5")
row = np.ones((1, 2))
print(np.array_equal(model(row), trained(row)))
#> True
