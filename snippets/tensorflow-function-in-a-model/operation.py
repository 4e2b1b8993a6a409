import keras
import numpy as np
import tensorflow as tf


@keras.saving.register_keras_serializable()
class LogGamma(keras.Operation):
    def call(self, x):
        return tf.math.lgamma(x)


inputs = keras.Input(shape=(2,))
model = keras.Model(inputs, LogGamma(name="log_gamma")(inputs))
print([layer.name for layer in model.layers])
#> ['input_layer']
print([operation.name for operation in model.operations])
#> ['input_layer', 'log_gamma']
print(np.exp(model.predict(np.array([[4.0, 5.0]]), verbose=0)).round(3))
#> [[ 6. 24.]]
