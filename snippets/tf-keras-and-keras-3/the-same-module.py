import keras
import tensorflow as tf
from tensorflow.python.keras.engine.keras_tensor import KerasTensor as DeadKerasTensor

print(tf.keras.__version__ == keras.__version__, keras.__version__.split(".")[0])
#> True 3
print(tf.keras.Input is keras.Input)
#> True
print(tf.keras.layers.Dense is keras.layers.Dense)
#> True
print(tf.keras.KerasTensor is keras.KerasTensor)
#> True
print(isinstance(keras.Input(shape=(3,)), DeadKerasTensor))
#> False
