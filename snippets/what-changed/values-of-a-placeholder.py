import keras
import numpy as np

x = keras.Input(shape=(2,))
try:
    float(x)
except (TypeError, ValueError):
    print("a placeholder has no values")
    #> a placeholder has no values
model = keras.Model(x, keras.layers.Rescaling(1.0, offset=1.0)(x))
print(model.predict(np.zeros((1, 2)), verbose=0).tolist())
#> [[1.0, 1.0]]
