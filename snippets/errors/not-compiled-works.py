import keras
import numpy as np

model = keras.Sequential(
    [keras.Input(shape=(3,)), keras.layers.Dense(1, kernel_initializer="zeros")]
)
model.compile(optimizer="adam", loss="mse")
history = model.fit(np.ones((4, 3)), np.zeros((4, 1)), verbose=0)
print(history.history)
#> {'loss': [0.0]}
