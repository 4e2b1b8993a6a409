import keras
import numpy as np

price = keras.Input(shape=())
reduced = keras.ops.where(price > 10, price * 0.9, price)
model = keras.Model(price, reduced)
print(model(np.array([10.0, 20.0])).numpy())
#> [10. 18.]
