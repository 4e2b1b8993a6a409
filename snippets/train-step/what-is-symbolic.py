import keras
import numpy as np
import tensorflow as tf


class Shown(keras.Model):
    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            y_pred = self(x, training=True)
            loss = self.compute_loss(x, y, y_pred)
        gradient = tape.gradient(loss, self.trainable_variables[0])
        print("x, y:", type(x).__name__, type(y).__name__, x.shape)
        print("y_pred, loss:", type(y_pred).__name__, type(loss).__name__)
        print("gradient:", type(gradient).__name__)
        print("weight:", type(self.trainable_variables[0]).__name__)
        print("self.output:", type(self.output).__name__)
        return {"loss": loss}


inputs = keras.Input(shape=(2,))
model = Shown(inputs, keras.layers.Dense(1)(inputs))
model.compile("sgd", "mse")
x, y = np.ones((8, 2)), np.ones((8, 1))
history = model.fit(x, y, batch_size=4, epochs=3, verbose=0).history
#> x, y: SymbolicTensor SymbolicTensor (4, 2)
#> y_pred, loss: SymbolicTensor SymbolicTensor
#> gradient: SymbolicTensor
#> weight: Variable
#> self.output: KerasTensor
print("in the history:", type(history["loss"][0]).__name__)
#> in the history: float
