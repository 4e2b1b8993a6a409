import keras
import numpy as np

keras.utils.set_random_seed(0)

inputs = keras.Input(shape=(2,))
hidden = keras.layers.Dense(4, activation="relu")(inputs)
outputs = keras.layers.Dense(1, activation="sigmoid")(hidden)
model = keras.Model(inputs, outputs)

x = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 1.0]])
y = np.array([[0.0], [1.0], [1.0]])

model.compile(optimizer="adam", loss="mse")
history = model.fit(x, y, epochs=10, verbose=0)
losses = history.history["loss"]
print(len(losses), "epochs; the loss fell:", losses[-1] < losses[0])
#> 10 epochs; the loss fell: True

prediction = model.predict(np.array([[1.0, 0.0]]), verbose=0)
print(type(prediction).__name__, prediction.shape, prediction.dtype)
#> ndarray (1, 1) float32
