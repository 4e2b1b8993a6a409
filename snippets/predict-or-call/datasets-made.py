import keras
import numpy as np
import tensorflow as tf

made = []
original = tf.data.Dataset.__init__


def counting(dataset, *arguments):
    made.append(dataset)
    original(dataset, *arguments)


tf.data.Dataset.__init__ = counting
model = keras.Sequential([keras.Input(shape=(3,)), keras.layers.Dense(1)])
row = np.ones((1, 3), dtype="float32")

made.clear()
model.predict_on_batch(row)
model(row)
print(len(made) == 0)
#> True

for _ in range(3):
    made.clear()
    model.predict(row, verbose=0)
    print(len(made) > 0)
#> True
#> True
#> True
