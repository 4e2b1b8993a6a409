import keras
import numpy as np

x, y = np.ones((4, 3)), np.ones((4, 2))
model = keras.Sequential([keras.Input(shape=(3,)), keras.layers.Dense(2)])
model.compile(loss="mse")
try:
    model.fit(x, np.ones((4, 5)), verbose=0)
except ValueError:
    print("the wrong y")
    #> the wrong y
history = model.fit(x, y, verbose=0)  # raises ValueError
#> ValueError: Creating variables on a non-first call to a function decorated with tf.function.
