# not a recipe: it makes devices of its own
import keras
import numpy as np
import tensorflow as tf

cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(
    cpu, [tf.config.LogicalDeviceConfiguration()] * 2
)
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])


class Show(keras.layers.Layer):
    def call(self, x):
        print("call receives:", type(x).__name__, x.shape)
        return x


with strategy.scope():
    inputs = keras.Input(shape=(2,))
    outputs = keras.layers.Dense(1)(Show()(inputs))
    #> call receives: SymbolicTensor (None, 2)
    model = keras.Model(inputs, outputs)
    model.compile(optimizer="sgd", loss="mse")

print(type(model.output).__name__, model.output.shape)
#> KerasTensor (None, 1)
print(type(model.layers[-1].kernel.value).__name__)
#> MirroredVariable
print(type(model(tf.ones((8, 2)))).__name__)
#> call receives: EagerTensor (8, 2)
#> EagerTensor

x, y = np.ones((8, 2)), np.ones((8, 1))
model.fit(x, y, batch_size=8, verbose=0)
#> call receives: SymbolicTensor (4, 2)
#> call receives: SymbolicTensor (4, 2)
#> call receives: SymbolicTensor (4, 2)
prediction = model.predict(x, batch_size=8, verbose=0)
#> call receives: SymbolicTensor (4, 2)
#> call receives: SymbolicTensor (4, 2)
print(type(prediction).__name__, prediction.shape)
#> ndarray (8, 1)
