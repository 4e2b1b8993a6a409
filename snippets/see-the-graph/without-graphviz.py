import os

import keras

os.environ["PATH"] = ""  # as on a machine without Graphviz

digit = keras.Input(shape=(8, 8, 1), name="digit")
features = keras.layers.Flatten(name="features")(digit)
model = keras.Model(digit, keras.layers.Dense(10, name="scores")(features))

keras.utils.plot_model(model, "digits.png", show_shapes=True)  # raises ImportError
#> ImportError: You must install graphviz (see instructions at https://graphviz.gitlab.io/download/) for `plot_model` to work.
