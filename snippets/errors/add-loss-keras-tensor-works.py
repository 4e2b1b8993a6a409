import keras
import numpy as np

inputs = keras.Input(shape=(2,))
small = keras.regularizers.L2(0.1)
code = keras.layers.Dense(
    3, kernel_initializer="ones", name="code", activity_regularizer=small
)
outputs = keras.layers.Dense(2)(code(inputs))
model = keras.Model(inputs, outputs)
model(np.array([[1.0, 1.0]]))
print([round(float(loss), 2) for loss in model.losses])
#> [1.2]
