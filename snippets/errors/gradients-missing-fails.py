# shows stderr: the warning is what this is about
import keras
import numpy as np

photo = keras.Input(shape=(3,))
price = keras.layers.Dense(1, kernel_initializer="ones", name="price")(photo)
size = keras.layers.Dense(1, kernel_initializer="ones", name="size")(photo)
model = keras.Model(photo, [price, size])
model.compile("sgd", loss=["mse", None])
history = model.fit(np.ones((4, 3)), [np.ones((4, 1)), np.ones((4, 1))], verbose=0)
#> site-packages/keras/src/optimizers/base_optimizer.py:862: UserWarning: Gradients do not exist for variables ['size/kernel', 'size/bias'] when minimizing the loss. If using `model.compile()`, did you forget to provide a `loss` argument?
#>   warnings.warn(
print(sorted(history.history))
#> ['loss']
