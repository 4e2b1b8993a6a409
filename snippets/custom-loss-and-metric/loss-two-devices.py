# not a recipe: the first loss is the wrong one
import keras
import numpy as np
import tensorflow as tf
from keras import ops

cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(
    cpu, [tf.config.LogicalDeviceConfiguration()] * 2
)
one = tf.distribute.OneDeviceStrategy("CPU:0")
two = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])


def one_number(y_true, y_pred):
    return ops.mean(ops.square(y_true - y_pred))


def one_per_row(y_true, y_pred):
    return ops.mean(ops.square(y_true - y_pred), axis=-1)


x, y = np.ones((4, 1)), np.ones((4, 1))
for loss in (one_number, one_per_row):
    for strategy in (one, two):
        with strategy.scope():
            dense = keras.layers.Dense(1, use_bias=False, kernel_initializer="zeros")
            model = keras.Sequential([keras.Input(shape=(1,)), dense])
            model.compile(keras.optimizers.SGD(0.125), loss)
        model.fit(x, y, verbose=0)
        moved = float(dense.get_weights()[0][0, 0])
        print(loss.__name__, strategy.num_replicas_in_sync, "devices:", moved)
#> one_number 1 devices: 0.25
#> one_number 2 devices: 0.5
#> one_per_row 1 devices: 0.25
#> one_per_row 2 devices: 0.25
