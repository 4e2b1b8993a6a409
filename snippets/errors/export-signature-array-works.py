import keras
import numpy as np

model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Rescaling(2.0)])
signature = [np.ones((1, 2), "float32")]
model.export("folder", verbose=False)
print(keras.layers.TFSMLayer("folder", call_endpoint="serve")(signature[0]).numpy())
#> [[2. 2.]]
