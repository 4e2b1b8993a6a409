import keras
import numpy as np

model = keras.Sequential(
    [keras.Input(shape=(3,)), keras.layers.Dense(1, kernel_initializer="ones")]
)
rows = np.array([[1, 2.5, True]], dtype=object)
result = model.predict(rows.astype("float32"), verbose=0)
print(result.tolist())
#> [[4.5]]
