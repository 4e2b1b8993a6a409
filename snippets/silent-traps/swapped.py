import keras
import numpy as np

price = keras.Input(shape=(1,), name="price")
cost = keras.Input(shape=(1,), name="cost")
profit = price - cost
by_order = keras.Model([price, cost], profit)
by_name = keras.Model({"price": price, "cost": cost}, profit)

data = {"cost": np.array([[2.0]]), "price": np.array([[5.0]])}
print(by_order.predict(list(data.values()), verbose=0))
#> [[-3.]]
print(by_name.predict(data, verbose=0))
#> [[3.]]
