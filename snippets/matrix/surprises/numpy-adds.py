import keras
import numpy as np
import tensorflow as tf

x = keras.Variable([[1.0, 2.0], [3.0, 4.0]])
array = np.array([[1.0, 2.0], [3.0, 4.0]], dtype="float32")
ways = {
    "np.float32(1) + x": lambda: np.float32(1) + x,
    "array + x": lambda: array + x,
    "x + array": lambda: x + array,
}
for name, add in ways.items():
    with tf.GradientTape() as tape:
        total = add()
        loss = tf.reduce_sum(total)
    print(name, type(total).__name__, tape.gradient(loss, x.value) is None)
#> np.float32(1) + x ndarray True
#> array + x ndarray True
#> x + array EagerTensor False
