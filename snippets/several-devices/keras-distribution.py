# not a recipe: it shows that TensorFlow ignores the setting
import keras
import numpy as np
import tensorflow as tf

cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(
    cpu, [tf.config.LogicalDeviceConfiguration()] * 2
)
print(keras.backend.backend(), keras.distribution.list_devices())
#> tensorflow ['cpu:0', 'cpu:1']


class Show(keras.layers.Layer):
    def call(self, x):
        print("call receives:", type(x).__name__, x.shape)
        return x


distribution = keras.distribution.DataParallel(devices=["cpu:0", "cpu:1"])
print(distribution.device_mesh.shape)
#> (2,)
keras.distribution.set_distribution(distribution)

inputs = keras.Input(shape=(2,))
model = keras.Model(inputs, keras.layers.Dense(1)(Show()(inputs)))
#> call receives: SymbolicTensor (None, 2)
print(type(model.layers[-1].kernel.value).__name__)
#> ResourceVariable

model.compile(optimizer="sgd", loss="mse")
model.fit(np.ones((8, 2)), np.ones((8, 1)), batch_size=8, verbose=0)
#> call receives: SymbolicTensor (8, 2)
