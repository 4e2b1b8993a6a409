import keras
import tensorflow as tf

inputs = keras.Input(shape=(2,))
outputs = keras.layers.Dense(1)(inputs)

cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(
    cpu, [tf.config.LogicalDeviceConfiguration()] * 2
)  # raises RuntimeError
#> RuntimeError: Virtual devices cannot be modified after being initialized
