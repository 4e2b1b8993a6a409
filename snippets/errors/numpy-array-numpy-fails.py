import keras
import numpy as np

model = keras.Sequential(
    [keras.Input(shape=(2,)), keras.layers.Dense(1, kernel_initializer="ones")]
)
values = model.predict(np.ones((1, 2)), verbose=0).numpy()  # raises AttributeError
#> AttributeError: 'numpy.ndarray' object has no attribute 'numpy'
