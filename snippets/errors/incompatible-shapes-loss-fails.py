import keras
import numpy as np
import tensorflow as tf


def rows():
    for _ in range(4):
        yield np.ones(2), np.ones(3)


spec = (tf.TensorSpec((2,)), tf.TensorSpec((None,)))
dataset = tf.data.Dataset.from_generator(rows, output_signature=spec).batch(2)
model = keras.Sequential(
    [keras.Input(shape=(2,)), keras.layers.Dense(2, kernel_initializer="ones")]
)
model.compile(loss="mse", run_eagerly=True)
loss = model.evaluate(dataset, steps=2, verbose=0)  # raises InvalidArgumentError
#> tensorflow.python.framework.errors_impl.InvalidArgumentError: {{function_node __wrapped__Sub_device_/job:localhost/replica:0/task:0/device:CPU:0}} Incompatible shapes: [2,3] vs. [2,2] [Op:Sub] name:
