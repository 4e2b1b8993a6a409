import tensorflow as tf
from keras import ops

x = tf.constant([[10, 25, 30, 40]])

print([part.numpy().tolist() for part in tf.split(x, [1, 3], axis=1)])
#> [[[10]], [[25, 30, 40]]]
print([part.numpy().tolist() for part in ops.split(x, [1, 3], axis=1)])
#> [[[10]], [[25, 30]], [[40]]]

print(tf.reduce_mean(x).numpy(), ops.mean(x).numpy())
#> 26 26.25
print(tf.argmax(x).numpy(), ops.argmax(x).numpy())
#> [0 0 0 0] 3
print(tf.gather(x, [0]).numpy(), ops.take(x, [0]).numpy())
#> [[10 25 30 40]] [10]

size = tf.constant(2)
print(tf.identity(size).numpy(), ops.identity(2).numpy().tolist())
#> 2 [[1.0, 0.0], [0.0, 1.0]]

grid = tf.constant([[1, 2], [3, 4]])
places = [[0, 1], [1, 0]]
print(tf.gather_nd(grid, places).numpy().tolist())
#> [2, 3]
print(ops.take_along_axis(grid, places, axis=1).numpy().tolist())
#> [[1, 2], [4, 3]]
