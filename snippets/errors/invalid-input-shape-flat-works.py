import keras
import numpy as np

images = np.ones((5, 28, 28), "float32")
model = keras.Sequential(
    [keras.Input(shape=(784,)), keras.layers.Dense(10, activation="softmax")]
)
result = model.predict(images.reshape(-1, 784), verbose=0)
print(result.shape)
#> (5, 10)
