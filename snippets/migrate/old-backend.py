import keras
import tensorflow as tf
from tensorflow.keras import backend as K

print("in keras.backend:", hasattr(keras.backend, "square"))
#> in keras.backend: False
print("in tensorflow.keras.backend:", hasattr(K, "square"))
#> in tensorflow.keras.backend: True

inputs = keras.Input(shape=(2,))
inside = keras.layers.Lambda(lambda x: K.square(x))(inputs)
print(keras.Model(inputs, inside)(tf.constant([[2.0, 3.0]])).numpy())
#> [[4. 9.]]
try:
    K.square(inputs)
except ValueError as error:
    print(str(error).partition(". ")[0])
    #> A KerasTensor cannot be used as input to a TensorFlow function
