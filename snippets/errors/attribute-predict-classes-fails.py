import keras
import numpy as np

model = keras.Sequential(
    [
        keras.Input(shape=(2,)),
        keras.layers.Dense(3, "softmax", kernel_initializer="zeros"),
    ]
)
classes = model.predict_classes(np.ones((4, 2)))  # raises AttributeError
#> AttributeError: 'Sequential' object has no attribute 'predict_classes'
