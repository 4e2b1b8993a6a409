import keras
import numpy as np

keras.utils.set_random_seed(0)
inputs = keras.Input(shape=(8,))
kept = keras.layers.Dropout(0.5)(inputs, training=True)
outputs = keras.layers.Dense(1, kernel_initializer="ones")(kept)
model = keras.Model(inputs, outputs)

row = np.ones((1, 8), dtype="float32")
print([float(model.predict(row, verbose=0)[0, 0]) for _ in range(3)])

many = model.predict(np.repeat(row, 1000, axis=0), verbose=0)
print("mean:", round(float(many.mean()), 1), "- deviation:", round(float(many.std()), 1))
