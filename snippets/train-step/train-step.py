import keras
import numpy as np
import tensorflow as tf


class Trained(keras.Model):
    def train_step(self, data):
        x, y, weights = keras.utils.unpack_x_y_sample_weight(data)
        with tf.GradientTape() as tape:
            y_pred = self(x, training=True)
            loss = self.compute_loss(x, y, y_pred, weights, training=True)
            scaled = self.optimizer.scale_loss(loss)
        print(type(x).__name__, type(loss).__name__, type(self.output).__name__)
        gradients = tape.gradient(scaled, self.trainable_variables)
        self.optimizer.apply(gradients, self.trainable_variables)
        return self.update(loss, x, y, y_pred, weights)

    def test_step(self, data):
        x, y, weights = keras.utils.unpack_x_y_sample_weight(data)
        y_pred = self(x, training=False)
        loss = self.compute_loss(x, y, y_pred, weights, training=False)
        return self.update(loss, x, y, y_pred, weights)

    def update(self, loss, x, y, y_pred, weights):
        rows = tf.shape(keras.tree.flatten(x)[0])[0]
        devices = tf.distribute.get_strategy().num_replicas_in_sync
        self.metrics[0].update_state(loss * devices, rows)
        return self.compute_metrics(x, y, y_pred, weights)


x = np.array([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])
y, weights = np.array([1.0, -1.0, 5.0]), np.array([1.0, 1.0, 0.0])
for kind in (Trained, keras.Model):
    inputs = keras.Input(shape=(2,))
    dense = keras.layers.Dense(
        1, kernel_initializer="zeros", kernel_regularizer=keras.regularizers.L2(0.01)
    )
    model = kind(inputs, dense(inputs))
    model.compile("sgd", "mse", weighted_metrics=["mae"])
    options = {"sample_weight": weights, "batch_size": 2, "verbose": 0}
    model.fit(x, y, epochs=50, shuffle=False, **options)
    results = model.evaluate(x, y, return_dict=True, **options)
    print(kind.__name__, {name: round(value, 4) for name, value in results.items()})
#> SymbolicTensor SymbolicTensor KerasTensor
#> SymbolicTensor SymbolicTensor KerasTensor
#> Trained {'loss': 0.25, 'mae': 0.6086}
#> Model {'loss': 0.25, 'mae': 0.6086}
