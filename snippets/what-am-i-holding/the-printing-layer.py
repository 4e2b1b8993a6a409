import keras
import numpy as np
import tensorflow as tf


class Show(keras.layers.Layer):
    def call(self, x):
        print("call receives:", type(x).__name__)
        return x


inputs = keras.Input(shape=(2,))
outputs = keras.layers.Dense(1)(Show()(inputs))
#> call receives: SymbolicTensor
model = keras.Model(inputs, outputs)
print("the layer returned:", type(outputs).__name__)
#> the layer returned: KerasTensor

result = model(tf.constant([[1.0, 2.0]]))
#> call receives: EagerTensor
print("the model returned:", type(result).__name__)
#> the model returned: EagerTensor

model.compile(loss="mse")
model.fit(np.ones((4, 2)), np.ones((4, 1)), verbose=0)
#> call receives: SymbolicTensor
#> call receives: SymbolicTensor

prediction = model.predict(np.ones((1, 2)), verbose=0)
#> call receives: SymbolicTensor
print("predict returned:", type(prediction).__name__)
#> predict returned: ndarray

model.compile(loss="mse", run_eagerly=True)
model.fit(np.ones((4, 2)), np.ones((4, 1)), verbose=0)
#> call receives: EagerTensor
