# runs cold: Keras reads the variable while it is imported
import os

os.environ["KERAS_BACKEND"] = "jax"

import keras
import numpy as np
import tensorflow as tf

islands = np.array(["Biscoe", "Dream", "Biscoe", "Torgersen"])
labels = np.array([1.0, 0.0, 1.0, 0.0])
lookup = keras.layers.StringLookup(output_mode="one_hot")
lookup.adapt(islands)

island = keras.Input(shape=(1,), dtype="string")
inside = keras.Model(island, keras.layers.Dense(1)(lookup(island)))
try:
    inside.predict(tf.constant(islands), verbose=0)
except Exception as error:
    print(type(error).__name__, str(error).split("\n")[0])
    #> TypeError data type 'string' not understood

data = tf.data.Dataset.from_tensor_slices((islands, labels)).batch(2)
data = data.map(lambda words, label: (lookup(words), label))
model = keras.Sequential([keras.Input(shape=(4,)), keras.layers.Dense(1)])
model.compile("adam", "mse")
history = model.fit(data, epochs=2, shuffle=False, verbose=0)
print(keras.backend.backend(), len(history.history["loss"]), "epochs")
#> jax 2 epochs
