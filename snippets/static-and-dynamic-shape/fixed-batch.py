import keras
import numpy as np

inputs = keras.Input(shape=(3,), batch_size=4)
print(inputs.shape)
#> (4, 3)

model = keras.Model(inputs, keras.layers.Dense(1)(inputs))
print("8 rows in:", model(np.ones((8, 3))).shape)
#> 8 rows in: (8, 1)

fixed = keras.Model(inputs, keras.ops.reshape(inputs, (inputs.shape[0], -1)))
print("4 rows in:", fixed(np.ones((4, 3))).shape)
#> 4 rows in: (4, 3)
print("8 rows in:", fixed(np.ones((8, 3))).shape)
#> 8 rows in: (4, 6)
