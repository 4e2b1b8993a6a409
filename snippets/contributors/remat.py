# not a recipe: its layer only counts its calls
import keras
import numpy as np
import tensorflow as tf
from keras import ops

calls = []


class Wave(keras.layers.Layer):
    def call(self, x):
        calls.append(type(x).__name__)
        return ops.sin(x)


with keras.RematScope(mode="full"):
    scoped = Wave()
ways = {"plain": Wave(), "RematScope": scoped, "remat": keras.remat(Wave())}
rows, inputs = tf.constant([[1.0, 2.0]]), keras.Input(shape=(2,))
for label, wave in ways.items():
    calls.clear()
    with tf.GradientTape() as tape:
        tape.watch(rows)
        total = ops.sum(wave(rows))
    forward = len(calls)
    right = np.allclose(tape.gradient(total, rows), np.cos(rows))
    backward = len(calls) - forward
    print(f"{label}: {forward} call forward, {backward} backward, gradient {right}")
    try:
        print("   ", wave(inputs))
    except ValueError as error:
        print("   ", str(error).split(". ")[0])
#> plain: 1 call forward, 0 backward, gradient True
#>     <KerasTensor shape=(None, 2), dtype=float32, sparse=False, ragged=False, name=keras_tensor_1>
#> RematScope: 1 call forward, 1 backward, gradient True
#>     <KerasTensor shape=(None, 2), dtype=float32, sparse=False, ragged=False, name=keras_tensor_2>
#> remat: 1 call forward, 1 backward, gradient True
#>     A KerasTensor cannot be used as input to a TensorFlow function
