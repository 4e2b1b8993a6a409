import keras
import numpy as np

dense = keras.layers.Dense(1)
model = keras.Sequential([keras.Input(shape=(2,)), dense, keras.layers.Dense(1)])
x, y = np.ones((4, 2)), np.full((4, 1), 9.0)
model.compile("sgd", "mse")
model.fit(x, y, verbose=0)
dense.trainable = False

for what in ("frozen", "frozen and compiled"):
    before = dense.kernel.numpy()
    model.fit(x, y, verbose=0)
    print(what, "- moved:", not np.array_equal(before, dense.kernel))
    model.compile("sgd", "mse")
#> frozen - moved: True
#> frozen and compiled - moved: False
