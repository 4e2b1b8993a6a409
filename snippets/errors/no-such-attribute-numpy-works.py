import keras
import numpy as np

prices = keras.Input(shape=(3,))
centred = prices - keras.ops.mean(prices, axis=1, keepdims=True)
model = keras.Model(prices, centred)
print(model(np.array([[1.0, 2.0, 6.0]])).numpy())
#> [[-2. -1.  3.]]
