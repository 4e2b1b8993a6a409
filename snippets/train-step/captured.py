import keras
import numpy as np

shift = keras.Variable(0.0)

inputs = keras.Input(shape=(1,))
outputs = keras.layers.Dense(1)(inputs) + shift
model = keras.Model(inputs, outputs)
model.compile(keras.optimizers.SGD(0.25), "mse")
history = model.fit(np.zeros((4, 1)), np.ones((4, 1)), verbose=0)

print([variable.path for variable in model.trainable_variables])
#> ['dense/kernel', 'dense/bias']
print("shift after training:", shift.numpy())
#> shift after training: 0.0

layer = keras.layers.Lambda(lambda x: x + shift)
print("in a Lambda layer:", layer(inputs).shape, layer.trainable_variables)
#> in a Lambda layer: (None, 1) []
