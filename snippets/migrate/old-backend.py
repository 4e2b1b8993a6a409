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

lines = {
    "K.int_shape(inputs)": lambda: K.int_shape(inputs),
    "K.square(inputs)": lambda: K.square(inputs),
    "K.cast(inputs, 'float16')": lambda: K.cast(inputs, "float16"),
    "K.cast(inputs > 0, K.floatx())": lambda: K.cast(inputs > 0, K.floatx()),
    "K.mean(inputs)": lambda: K.mean(inputs),
    "K.concatenate([inputs, inputs])": lambda: K.concatenate([inputs, inputs]),
}
for line, between_layers in lines.items():
    print(line)
    try:
        print("  ", between_layers())
    except (AttributeError, TypeError, ValueError) as error:
        print("  ", f"{type(error).__name__}:", str(error).partition(". ")[0])
#> K.int_shape(inputs)
#>    (None, 2)
#> K.square(inputs)
#>    ValueError: A KerasTensor cannot be used as input to a TensorFlow function
#> K.cast(inputs, 'float16')
#>    ValueError: A KerasTensor cannot be used as input to a TensorFlow function
#> K.cast(inputs > 0, K.floatx())
#>    ValueError: A KerasTensor cannot be used as input to a TensorFlow function
#> K.mean(inputs)
#>    AttributeError: 'str' object has no attribute 'base_dtype'
#> K.concatenate([inputs, inputs])
#>    AttributeError: 'tuple' object has no attribute 'rank'
