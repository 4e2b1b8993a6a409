import keras
import tensorflow as tf

inputs = keras.Input(shape=(2,))
sums = []


@tf.function(autograph=False)
def call(x):
    sums.extend([inputs + x, x + inputs])


call(tf.constant([[1.0, 2.0], [3.0, 4.0]]))
for total in sums:
    try:
        keras.Model(inputs, total)(tf.ones((2, 2)))
    except Exception as error:
        print(type(error).__name__)
#> TypeError
#> TypeError
