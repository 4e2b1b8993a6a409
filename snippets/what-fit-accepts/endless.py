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
#> epochs: 2

five = ((hours, sold) for _ in range(5))
history = model.fit(five, epochs=2, steps_per_epoch=3, shuffle=False, verbose=0)
#> site-packages/keras/src/trainers/epoch_iterator.py:164: UserWarning: Your input ran out of data; interrupting training. Make sure that your dataset or generator can generate at least `steps_per_epoch * epochs` batches. You may need to use the `.repeat()` function when building your dataset.
#>   self._interrupted_warning()
print("epochs:", len(history.history["loss"]))
#> epochs: 2
