import keras
import numpy as np

model = keras.Sequential(
    [
        keras.Input(shape=(2,)),
        keras.layers.Dense(3, "softmax", kernel_initializer="zeros"),
    ]
)
model.compile(loss="sparse_categorical_crossentropy")
loss = model.evaluate(np.ones((2, 2)), np.array([0, 2]), verbose=0)
print(round(loss, 4))
#> 1.0986
