import keras
import numpy as np

inputs = keras.Input(shape=(2,))
targets = np.array([[0.0, 2.0, 7.0], [0.0, 2.0, 7.0]])
for units in (1, 3):
    outputs = keras.layers.Dense(units, kernel_initializer="ones")(inputs)
    model = keras.Model(inputs, outputs)
    model.compile(loss="mse")
    loss = model.evaluate(np.ones((2, 2)), targets, verbose=0)
    print(model.output_shape, loss)
#> (None, 1) 9.666666984558105
#> (None, 3) 9.666666984558105
