import absl.logging
import keras
import numpy as np
from keras import ops

absl.logging.set_verbosity("error")  # saving as .h5 warns

rows = keras.Input(shape=(3,))
mean = ops.mean(rows, axis=1, keepdims=True)
outputs = keras.layers.Dense(1, kernel_initializer="ones")(mean)
keras.Model(rows, outputs).save("mean.h5")

rows = keras.Input(shape=(3,))
mean = ops.mean(rows, axis=1, keepdims=True)
model = keras.Model(rows, keras.layers.Dense(1)(mean))
model.load_weights("mean.h5")
model.save("mean.keras")
loaded = keras.models.load_model("mean.keras")
print(loaded(np.array([[1.0, 2.0, 3.0]])).numpy())
#> [[2.]]
