import keras
import numpy as np

price = keras.Input(shape=(1,), name="price")
amount = keras.Input(shape=(1,), name="amount")
model = keras.Model([price, amount], price - amount)

five, two = np.array([[5.0]]), np.array([[2.0]])
print(model([five, two]).numpy())
#> [[3.]]
print(model({"amount": two, "price": five}).numpy())
#> [[3.]]
print(model.predict({"amount": two, "price": five}, verbose=0))
#> [[3.]]
