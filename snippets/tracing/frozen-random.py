import random

import tensorflow as tf

random.seed(0)
tf.random.set_seed(0)


@tf.function
def draw():
    return random.random() + tf.zeros(()), tf.random.uniform(())


first, second = draw(), draw()
print("random.random() gave the same number:", bool(first[0] == second[0]))
#> random.random() gave the same number: True
print("tf.random.uniform gave the same number:", bool(first[1] == second[1]))
#> tf.random.uniform gave the same number: False
