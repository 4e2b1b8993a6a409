import keras
import numpy as np

model = keras.Sequential(
    [
        keras.Input(shape=(2,)),
        keras.layers.Dense(3, "softmax", kernel_initializer="zeros"),
    ]
)
classes = model.predict(np.ones((4, 2)), verbose=0).argmax(axis=-1)
print(classes)
#> [0 0 0 0]
