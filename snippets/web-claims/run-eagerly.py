import keras
import numpy as np
import tensorflow as tf


class Show(keras.layers.Layer):
    def call(self, x):
        print("call receives:", type(x).__name__)
        return x


def prepare(x, y):
    print("Dataset.map receives:", type(x).__name__)
    return x, y


inputs = keras.Input(shape=(2,))
model = keras.Model(inputs, keras.layers.Dense(1)(Show()(inputs)))
#> call receives: SymbolicTensor
model.compile(loss="mse", run_eagerly=True)

data = (np.ones((4, 2)), np.ones((4, 1)))
dataset = tf.data.Dataset.from_tensor_slices(data).map(prepare).batch(4)
#> Dataset.map receives: SymbolicTensor
model.fit(dataset, shuffle=False, verbose=0)
#> call receives: EagerTensor
print("model.output:", type(model.output).__name__)
#> model.output: KerasTensor
