# shows stderr: the warnings are all that tells you
# not a recipe: it shows a trap
# not recorded: the warnings name a line of the program
import keras
import tensorflow as tf
from sklearn.datasets import load_diabetes


class Old(keras.Model):
    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            y_pred = self(x, training=True)
            loss = self.compiled_loss(y, y_pred, regularization_losses=self.losses)
        gradients = tape.gradient(loss, self.trainable_variables)
        pairs = zip(gradients, self.trainable_variables, strict=True)
        self.optimizer.apply_gradients(pairs)
        self.compiled_metrics.update_state(y, y_pred)
        return {m.name: m.result() for m in self.metrics}


keras.utils.set_random_seed(0)
x, y = load_diabetes(return_X_y=True)
y = (y - y.mean()) / y.std()
inputs = keras.Input(shape=(10,))
model = Old(inputs, keras.layers.Dense(1)(inputs))
model.compile(optimizer=keras.optimizers.SGD(0.1), loss="mse", metrics=["mae"])

before = model.evaluate(x, y, verbose=0)[0]
history = model.fit(x, y, epochs=20, verbose=0).history
#> site-packages/keras/src/backend/tensorflow/trainer.py:696: UserWarning: `model.compiled_loss()` is deprecated. Instead, use `model.compute_loss(x, y, y_pred, sample_weight, training)`.
#>   warnings.warn(
#> site-packages/keras/src/backend/tensorflow/trainer.py:671: UserWarning: `model.compiled_metrics()` is deprecated. Instead, use e.g.:
#> ```
#> for metric in self.metrics:
#>     metric.update_state(y, y_pred)
#> ```
#>
#>   return self._compiled_metrics_update_state(
after = model.evaluate(x, y, verbose=0)[0]
print("evaluate: the loss fell:", after < before)
#> evaluate: the loss fell: True
print("history: the loss fell:", history["loss"][-1] < history["loss"][0])
#> history: the loss fell: False
