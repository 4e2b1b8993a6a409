import keras
import numpy as np

age, income = keras.Input((1,), name="age"), keras.Input((1,), name="income")
model = keras.Model([age, income], age + income)
rows = {"age": np.ones((1, 1)), "income": np.ones((1, 1))}
print(model(rows).numpy())
#> [[2.]]
