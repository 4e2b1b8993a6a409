import keras
import numpy as np
from keras import ops


def share_wrong(y_true, y_pred):
    wrong = ops.not_equal(y_true, ops.cast(y_pred > 0.5, "float32"))
    return ops.mean(ops.cast(wrong, "float32"), axis=-1)


model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1, "sigmoid")])
model.compile("sgd", loss="binary_crossentropy", metrics=[share_wrong])
x, y = np.zeros((4, 2)), np.array([[1.0], [0.0], [1.0], [0.0]])
history = model.fit(x, y, verbose=0)
print(history.history["share_wrong"])
#> [0.5]
