import keras
import tensorflow as tf


@tf.function
def double(x):
    return 2 * x


@tf.custom_gradient
def reverse(x):
    return x, lambda upstream: -upstream


class Both(keras.Layer):
    def call(self, x):
        return reverse(double(x))


inputs = keras.Input(shape=(2,))
for function in [double, reverse]:
    try:
        function(inputs)
    except ValueError as error:
        print(str(error).partition(". ")[0])
#> A KerasTensor is symbolic: it's a placeholder for a shape an a dtype
#> A KerasTensor cannot be used as input to a TensorFlow function

model = keras.Model(inputs, Both()(inputs))
data = tf.constant([[1.0, 2.0]])
with tf.GradientTape() as tape:
    tape.watch(data)
    result = model(data)
print(result.numpy(), tape.gradient(result, data).numpy())
#> [[2. 4.]] [[-2. -2.]]
