import keras
import numpy as np

price = keras.Input(shape=(1,), name="price")
amount = keras.Input(shape=(1,), name="amount")
model = keras.Model({"price": price, "amount": amount}, price - amount)

five, two = np.array([[5.0]]), np.array([[2.0]])
print(model({"price": five, "amount": two}).numpy())
#> [[3.]]
