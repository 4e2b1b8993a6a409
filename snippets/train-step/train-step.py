import keras
import numpy as np
import tensorflow as tf


class Trained(keras.Model):
    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            y_pred = self(x, training=True)
            loss = self.compute_loss(x, y, y_pred)
        print(type(x).__name__, type(loss).__name__, type(self.output).__name__)
        gradients = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply(gradients, self.trainable_variables)
        for metric in self.metrics:
            if metric.name == "loss":
                metric.update_state(loss)
            else:
                metric.update_state(y, y_pred)
        return {metric.name: metric.result() for metric in self.metrics}


inputs = keras.Input(shape=(2,))
dense = keras.layers.Dense(1, kernel_initializer="zeros")
model = Trained(inputs, dense(inputs))
model.compile("sgd", "mse", metrics=["mae"])
x = np.array([[1.0, 0.0], [0.0, 1.0]])
y = np.array([[1.0], [-1.0]])
history = model.fit(x, y, epochs=200, verbose=0).history
#> SymbolicTensor SymbolicTensor KerasTensor
#> SymbolicTensor SymbolicTensor KerasTensor
print("first epoch:", history["loss"][0], history["mae"][0])
#> first epoch: 1.0 1.0
print("last epoch:", round(history["loss"][-1], 2), round(history["mae"][-1], 2))
#> last epoch: 0.02 0.14
