import keras
import numpy as np

inputs = keras.Input(shape=(2,))
noise = keras.random.normal((2,), seed=7)
print(type(noise).__name__, noise.numpy().round(2))
#> EagerTensor [-0.67 -0.36]

model = keras.Model(inputs, inputs + noise)
print(model(np.zeros((1, 2))).numpy().round(2))
#> [[-0.67 -0.36]]
print(model(np.zeros((1, 2))).numpy().round(2))
#> [[-0.67 -0.36]]
