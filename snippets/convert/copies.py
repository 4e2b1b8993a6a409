import numpy as np
import tensorflow as tf

array = np.array([1.0, 2.0])
tensor = tf.constant(array)
array[0] = 100.0
print(tensor.numpy())
#> [1. 2.]

own = tensor.numpy()
own[0] = 100.0
print(tensor.numpy())
#> [1. 2.]

view = np.asarray(tensor)
exchanged = np.from_dlpack(tensor)
print(np.shares_memory(view, exchanged), np.shares_memory(view, own))
#> True False
print(view.flags.writeable, exchanged.flags.writeable, own.flags.writeable)
#> False False True
print(tensor.device.rpartition("/device:")[2])
#> CPU:0

variable = tf.Variable([1.0, 2.0])
snapshot = tf.convert_to_tensor(variable)
variable.assign([100.0, 200.0])
print(snapshot.numpy())
#> [1. 2.]
