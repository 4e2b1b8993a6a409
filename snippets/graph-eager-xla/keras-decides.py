import keras
import tensorflow as tf

model = keras.Sequential([keras.Input(shape=(3,)), keras.layers.Dense(1)])
print({device.device_type for device in tf.config.list_physical_devices()})
#> {'CPU'}

model.compile(loss="mse")
print(model.jit_compile)
#> False

model.compile(loss="mse", jit_compile=True)
print(model.jit_compile)
#> True
