# shows stderr: the warning is what this is about
import keras
import numpy as np

pixels = keras.Input(shape=(4,))
hidden = keras.layers.Dense(3, name="hidden")(pixels)
stars = keras.layers.Dense(1, name="stars")(keras.ops.round(hidden))
model = keras.Model(pixels, stars)
model.compile("sgd", loss="mse")
data = np.ones((8, 4))
history = model.fit(data, np.ones((8, 1)), verbose=0)
#> site-packages/keras/src/optimizers/base_optimizer.py:862: UserWarning: Gradients do not exist for variables ['hidden/kernel', 'hidden/bias'] when minimizing the loss. If using `model.compile()`, did you forget to provide a `loss` argument?
#>   warnings.warn(
print(model.predict(data, verbose=0).shape)
#> (8, 1)
