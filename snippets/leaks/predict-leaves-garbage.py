import gc
import weakref

import keras
import numpy as np
import tensorflow as tf

made = []
original = tf.data.Dataset.__init__


def counting(dataset, *arguments):
    made.append(weakref.ref(dataset))
    original(dataset, *arguments)


tf.data.Dataset.__init__ = counting
gc.disable()
model = keras.Sequential([keras.Input(shape=(3,)), keras.layers.Dense(1)])
for _ in range(5):
    model.predict(np.ones((1, 3)), verbose=0)
print(sum(dataset() is not None for dataset in made) >= 5)
#> False

gc.collect()
print(sum(dataset() is not None for dataset in made))
#> 0
