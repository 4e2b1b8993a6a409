# not a recipe: it shows what a Lambda forgets
import keras
import tensorflow as tf


@keras.saving.register_keras_serializable()
def double(x):
    return tf.py_function(lambda numbers: 2 * numbers, [x], x.dtype)


@keras.saving.register_keras_serializable()
class Double(keras.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.supports_jit = False

    def call(self, x):
        return tf.ensure_shape(double(x), x.shape)


as_lambda = keras.layers.Lambda(double, output_shape=(2,))
as_lambda.supports_jit = False
for layer in (as_lambda, Double()):
    keras.Sequential([keras.Input(shape=(2,)), layer]).save("model.keras")
    loaded = keras.saving.load_model("model.keras").layers[0]
    print(type(layer).__name__, layer.supports_jit, loaded.supports_jit)
#> Lambda False True
#> Double False False
