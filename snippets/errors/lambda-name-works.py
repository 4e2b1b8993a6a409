import keras
import numpy as np

scale = 2.0
model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Rescaling(scale)])
model.save("model.keras")
loaded = keras.models.load_model("model.keras")
doubled = loaded(np.array([[1.0, 3.0]]))
print(doubled.numpy())
#> [[2. 6.]]
