import keras
import numpy as np
import tensorflow as tf

tf.config.run_functions_eagerly(True)
inputs = keras.Input(shape=(2,))

attempts = {
    "tf.function": tf.function(lambda x: x + 1.0),
    "tf.nn.relu": tf.nn.relu,
    "np.array": lambda x: np.array(x, copy=None),
    "float": float,
    "numpy": lambda x: x.numpy(),
    "if": lambda x: 1 if x else 0,
}
for name, attempt in attempts.items():
    try:
        print(name, "returns", type(attempt(inputs)).__name__)
    except Exception as error:
        print(name, "raises", type(error).__name__)
#> tf.function returns KerasTensor
#> tf.nn.relu raises ValueError
#> np.array raises ValueError
#> float raises ValueError
#> numpy raises AttributeError
#> if raises TypeError
