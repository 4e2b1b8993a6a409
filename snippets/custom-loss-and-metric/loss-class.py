import keras
import numpy as np
from keras import ops


@keras.saving.register_keras_serializable(package="late")
class Late(keras.losses.Loss):
    """An order that comes late costs `cost` times as much as one that comes early."""

    def __init__(self, cost=4.0, **options):
        super().__init__(**options)
        self.cost = cost

    def call(self, y_true, y_pred):
        error = ops.reshape(y_true, ops.shape(y_pred)) - y_pred
        return ops.mean(ops.maximum(self.cost * error, -error), axis=-1)

    def get_config(self):
        return {**super().get_config(), "cost": self.cost}


x, days = np.zeros((3, 2)), np.array([2.0, -1.0, 5.0])
weights = np.array([1.0, 2.0, 0.0])
model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])
model.compile("sgd", Late())
print("vector:", model.evaluate(x, days, batch_size=2, verbose=0))
print("column:", model.evaluate(x, days[:, np.newaxis], batch_size=2, verbose=0))
print("weighted:", model.evaluate(x, days, sample_weight=weights, verbose=0))

by_hand = np.maximum(4 * days, -days)
print("by NumPy:", by_hand.mean(), np.mean(by_hand * weights))

model.save("late.keras")
print("loaded:", keras.saving.load_model("late.keras").evaluate(x, days, verbose=0))
