import keras
import numpy as np

model = keras.Sequential(
    [keras.Input(shape=(2,)), keras.layers.Dense(1, kernel_initializer="zeros")]
)
model.compile(optimizer="sgd", loss="mse")
model.save("model.keras")

loaded = keras.models.load_model("model.keras", compile=False)
loss = loaded.evaluate(
    np.ones((4, 2)), np.zeros((4, 1)), verbose=0
)  # raises ValueError
#> ValueError: You must call `compile()` before using the model.
