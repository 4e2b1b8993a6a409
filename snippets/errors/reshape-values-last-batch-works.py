import keras
import numpy as np

inputs = keras.Input(shape=(6,))
pairs = keras.ops.reshape(inputs, (-1, 3, 2))
model = keras.Model(inputs, keras.ops.sum(pairs, axis=2))
model.compile(run_eagerly=True)
print(model.predict(np.ones((10, 6)), batch_size=4, verbose=0).shape)
#> (10, 3)
