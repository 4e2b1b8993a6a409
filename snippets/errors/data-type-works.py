import keras
import numpy as np

model = keras.Sequential(
    [keras.Input(shape=(2,)), keras.layers.Dense(1, kernel_initializer="ones")]
)
result = model.predict(np.array([[1.0, 2.0], [3.0, 4.0]]), verbose=0)
print(result.tolist())
#> [[3.0], [7.0]]
