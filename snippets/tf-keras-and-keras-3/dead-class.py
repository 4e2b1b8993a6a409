import keras
from tensorflow.python.keras.engine.keras_tensor import KerasTensor

inputs = keras.Input(shape=(2,))
print(isinstance(inputs, KerasTensor))
#> False
print(isinstance(inputs, keras.KerasTensor))
#> True
print(keras.utils.is_keras_tensor(inputs))
#> True
