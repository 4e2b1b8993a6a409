import keras
import numpy as np
import tensorflow as tf

print(hasattr(keras.ops, "lgamma"))
#> False


@keras.saving.register_keras_serializable()
class LogGamma(keras.Layer):
    def call(self, x):
        return tf.math.lgamma(x)


inputs = keras.Input(shape=(2,))
model = keras.Model(inputs, LogGamma()(inputs))
print(model.output.shape)
#> (None, 2)
print(np.exp(model.predict(np.array([[4.0, 5.0]]), verbose=0)).round(3))
#> [[ 6. 24.]]
