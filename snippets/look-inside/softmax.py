import keras
import numpy as np
import tensorflow as tf

scores = tf.constant([[12.0, 2.0, 1.0]])
with tf.GradientTape(persistent=True) as tape:
    tape.watch(scores)
    score = scores[:, 0]
    probability = keras.ops.softmax(scores)[:, 0]
print("probability is 1, nearly:", np.round(probability.numpy(), 3))
#> probability is 1, nearly: [1.]
print("gradient of the score:", tape.gradient(score, scores).numpy())
#> gradient of the score: [[1. 0. 0.]]
small = np.abs(tape.gradient(probability, scores)).max()
print("largest gradient of the probability below 0.001:", small < 0.001)
#> largest gradient of the probability below 0.001: True
