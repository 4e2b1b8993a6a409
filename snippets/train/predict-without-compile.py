import keras
import numpy as np

inputs = keras.Input(shape=(2,))
outputs = keras.layers.Dense(1, kernel_initializer="ones")(inputs)
model = keras.Model(inputs, outputs)

before = model.get_weights()[0].copy()
print(model.compiled)
#> False
print(model.predict(np.array([[1.0, 2.0]]), verbose=0))
#> [[3.]]
print("weights changed:", not np.array_equal(before, model.get_weights()[0]))
#> weights changed: False
