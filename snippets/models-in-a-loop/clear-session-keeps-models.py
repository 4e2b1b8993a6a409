import keras
import numpy as np

model = keras.Sequential([keras.Input(shape=(3,)), keras.layers.Dense(1)])
before = model.predict(np.ones((1, 3)), verbose=0)

keras.utils.clear_session()
after = model.predict(np.ones((1, 3)), verbose=0)
print(np.array_equal(before, after))
#> True

other = keras.Sequential([keras.Input(shape=(3,)), keras.layers.Dense(1)])
print(model.layers[0].name, other.layers[0].name)
#> dense dense
