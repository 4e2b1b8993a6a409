import keras
import numpy as np

seen = []


class See(keras.layers.Layer):
    def call(self, x):
        seen.append(type(x).__name__)
        return x


inputs = keras.Input(shape=(3,))
model = keras.Model(inputs, keras.layers.Dense(1)(See()(inputs)))
x, y = np.ones((64, 3)), np.ones((64, 1))

for run_eagerly in (False, True):
    model.compile(optimizer="sgd", loss="mse", run_eagerly=run_eagerly)
    seen.clear()
    model.fit(x, y, batch_size=16, epochs=3, verbose=0)
    print(len(seen), set(seen))
#> 1 {'SymbolicTensor'}
#> 12 {'EagerTensor'}
