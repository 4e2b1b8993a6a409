# shows stderr: the deprecation warnings
import keras
import numpy as np
import tensorflow as tf


class Old(keras.Model):
    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            y_pred = self(x, training=True)
            loss = self.compiled_loss(y, y_pred)
        gradients = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply(gradients, self.trainable_variables)
        self.compiled_metrics.update_state(y, y_pred)
        return {metric.name: metric.result() for metric in self.metrics}


inputs = keras.Input(shape=(2,))
dense = keras.layers.Dense(1, kernel_initializer="zeros")
model = Old(inputs, dense(inputs))
model.compile("sgd", "mse", metrics=["mae"])
print(model.fit(np.ones((2, 2)), np.ones((2, 1)), verbose=0).history)
#> site-packages/keras/src/backend/tensorflow/trainer.py:696: UserWarning: `model.compiled_loss()` is deprecated. Instead, use `model.compute_loss(x, y, y_pred, sample_weight, training)`.
#>   warnings.warn(
#> site-packages/keras/src/backend/tensorflow/trainer.py:671: UserWarning: `model.compiled_metrics()` is deprecated. Instead, use e.g.:
#> ```
#> for metric in self.metrics:
#>     metric.update_state(y, y_pred)
#> ```
#>
#>   return self._compiled_metrics_update_state(
#> {'mae': [1.0], 'loss': [0.0]}
