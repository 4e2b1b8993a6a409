import tensorflow as tf
from keras import ops

x = tf.constant([0.0, 1.0])
with tf.GradientTape(persistent=True) as tape:
    tape.watch(x)
    naive = ops.where(x > 0, ops.log(x), 0.0)
    safe = ops.where(x > 0, ops.log(ops.where(x > 0, x, 1.0)), 0.0)
print("values:", naive.numpy(), safe.numpy())
#> values: [0. 0.] [0. 0.]
print("gradient of naive:", tape.gradient(naive, x).numpy())
#> gradient of naive: [nan  1.]
print("gradient of safe:", tape.gradient(safe, x).numpy())
#> gradient of safe: [0. 1.]
