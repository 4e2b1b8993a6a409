import keras
import numpy as np

inputs = keras.Input(shape=(2,))
model = keras.Model(inputs, keras.layers.Dense(1)(inputs))
before = model.output

model.compile(loss="mse")
model.fit(np.ones((4, 2)), np.ones((4, 1)), epochs=3, verbose=0)
model.predict(np.ones((4, 2)), verbose=0)
print(type(model.output).__name__, model.output is before)
#> KerasTensor True
