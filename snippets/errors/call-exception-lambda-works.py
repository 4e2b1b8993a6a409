import keras
import numpy as np

factor = 2.0
double = keras.layers.Lambda(lambda x, by: x * by, arguments={"by": factor})
model = keras.Sequential([keras.Input(shape=(2,)), double])
model.save("double.keras")

loaded = keras.models.load_model("double.keras", safe_mode=False)
print(loaded(np.ones((1, 2))).numpy())
#> [[2. 2.]]
