# not a recipe: the loss that it reports is wrong
import keras
import numpy as np
import tensorflow as tf


class Trained(keras.Model):
    def train_step(self, data):
        x, y, weights = keras.utils.unpack_x_y_sample_weight(data)
        with tf.GradientTape() as tape:
            loss = self.compute_loss(x, y, self(x, training=True), weights)
            scaled = self.optimizer.scale_loss(loss)
        gradients = tape.gradient(scaled, self.trainable_variables)
        self.optimizer.apply(gradients, self.trainable_variables)
        return {"loss": loss}


inputs = keras.Input(shape=(2,))
model = Trained(inputs, keras.layers.Dense(1, kernel_initializer="zeros")(inputs))
model.compile(keras.optimizers.SGD(0.0), "mse")
x, y = np.array([[1.0, 0.0], [0.0, 1.0]]), np.array([1.0, -1.0])
print("fit:", model.fit(x, y, verbose=0).history)
#> fit: {'loss': [0.0]}
print("evaluate:", model.evaluate(x, y, verbose=0))
#> evaluate: 1.0
