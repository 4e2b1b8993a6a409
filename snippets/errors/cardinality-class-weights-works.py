import keras
import numpy as np

model = keras.Sequential(
    [keras.Input(shape=(2,)), keras.layers.Dense(2, activation="softmax")]
)
model.compile(loss="sparse_categorical_crossentropy")
x, y = np.ones((4, 2)), np.array([0, 0, 0, 1])
weights = {0: 1.0, 1: 3.0}
history = model.fit(x, y, class_weight=weights, verbose=0)
print(list(history.history))
#> ['loss']
