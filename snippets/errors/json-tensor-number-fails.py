import json

import keras
import numpy as np

model = keras.Sequential(
    [keras.Input(shape=(2,)), keras.layers.Dense(1, kernel_initializer="ones")]
)
score = model.predict(np.ones((1, 2)), verbose=0)[0, 0]
text = json.dumps({"score": score})  # raises TypeError
#> TypeError: Object of type float32 is not JSON serializable
