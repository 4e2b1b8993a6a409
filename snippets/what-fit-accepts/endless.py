# shows stderr: the warning is what this snippet is about
import keras
import numpy as np

hours = np.array([[1.0], [2.0]])
sold = np.array([[3.0], [5.0]])
model = keras.Sequential([keras.Input(shape=(1,)), keras.layers.Dense(1)])
model.compile("sgd", "mse")


def batches():
    while True:
        yield hours, sold


history = model.fit(batches(), epochs=2, steps_per_epoch=3, shuffle=False, verbose=0)
print("epochs:", len(history.history["loss"]))

five = ((hours, sold) for _ in range(5))
history = model.fit(five, epochs=2, steps_per_epoch=3, shuffle=False, verbose=0)
print("epochs:", len(history.history["loss"]))
