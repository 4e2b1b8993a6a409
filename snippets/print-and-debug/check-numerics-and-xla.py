# runs cold: the log level hides a second copy of the message, with the time in it
import os

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"

import re

import keras
import numpy as np
import tensorflow as tf

tf.debugging.enable_check_numerics()
rows = np.array([[0.0, 2.0]])


def predict(jit_compile):
    inputs = keras.Input(shape=(2,))
    model = keras.Model(inputs, keras.ops.log(inputs - 1.0))
    model.compile(jit_compile=jit_compile)
    try:
        model.predict(rows, verbose=0)
    except tf.errors.InvalidArgumentError as error:
        said = "Detected unsupported operations|Detected Infinity or NaN in output"
        print(re.search(said, str(error)).group())


predict(jit_compile=True)
#> Detected unsupported operations
predict(jit_compile=False)
#> Detected Infinity or NaN in output
