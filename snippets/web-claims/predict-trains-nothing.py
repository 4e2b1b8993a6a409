import keras
import numpy as np

inputs = keras.Input(shape=(2,))
outputs = keras.layers.Dense(1, kernel_initializer="ones")(inputs)
model = keras.Model(inputs, outputs)

print("compiled:", model.compiled)
#> compiled: False
print(model.predict(np.ones((1, 2)), verbose=0))
#> [[2.]]
print("kernel after predict:", model.layers[-1].kernel.numpy().tolist())
#> kernel after predict: [[1.0], [1.0]]
