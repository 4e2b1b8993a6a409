import keras
import tensorflow as tf

cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(
    cpu, [tf.config.LogicalDeviceConfiguration()] * 2
)

inputs = keras.Input(shape=(2,))
outputs = keras.layers.Dense(1)(inputs)
print([device.name for device in tf.config.list_logical_devices("CPU")])
#> ['/device:CPU:0', '/device:CPU:1']
