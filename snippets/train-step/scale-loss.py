# not a recipe: the first model leaves scale_loss out
import keras
import numpy as np
import tensorflow as tf

keras.config.set_dtype_policy("mixed_float16")


class Forgets(keras.Model):
    def train_step(self, data):
        x, y, weights = keras.utils.unpack_x_y_sample_weight(data)
        with tf.GradientTape() as tape:
            loss = self.compute_loss(x, y, self(x, training=True), weights)
            scaled = self.scaled(loss)
        gradients = tape.gradient(scaled, self.trainable_variables)
        self.optimizer.apply(gradients, self.trainable_variables)
        self.metrics[0].update_state(loss)
        return self.get_metrics_result()

    def scaled(self, loss):
        return loss


class Scales(Forgets):
    def scaled(self, loss):
        return self.optimizer.scale_loss(loss)


x, y = np.array([[1.0, 0.0], [0.0, 1.0]]), np.array([1.0, -1.0])
for kind in (Forgets, Scales, keras.Model):
    inputs = keras.Input(shape=(2,))
    dense = keras.layers.Dense(1, kernel_initializer="zeros")
    model = kind(inputs, dense(inputs))
    model.compile(keras.optimizers.SGD(0.2), "mse")
    losses = model.fit(x, y, epochs=30, verbose=0).history["loss"]
    print(f"{kind.__name__}: {losses[0]:.4f} to {losses[-1]:.4f}")
#> Forgets: 1.0000 to 0.9996
#> Scales: 1.0000 to 0.0000
#> Model: 1.0000 to 0.0000
