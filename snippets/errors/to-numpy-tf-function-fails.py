import keras
import tensorflow as tf


@tf.function
def double(x):
    return 2 * x


inputs = keras.Input(shape=(2,))
outputs = double(inputs)  # raises ValueError
#> ValueError: A KerasTensor is symbolic: it's a placeholder for a shape an a dtype. It doesn't have any actual numerical value. You cannot convert it to a NumPy array.
