import weakref

import keras
import tensorflow as tf

model = keras.Sequential([keras.Input(shape=(3,)), keras.layers.Dense(2)])
row = tf.ones((1, 3))


def alive(references):
    return sum(reference() is not None for reference in references)


results = [weakref.ref(model(row)) for _ in range(100)]
print(alive(results))
#> 0

kept = [model(row) for _ in range(100)]
results = [weakref.ref(result) for result in kept]
print(alive(results))
#> 100

kept.clear()
print(alive(results))
#> 0
