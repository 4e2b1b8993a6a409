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
for labels in (days, days[:, np.newaxis]):
    print(labels.shape, f"{model.evaluate(x, labels, 2, 0, weights):.3f}")
#> (3,) 3.333
#> (3, 1) 3.333
late = np.mean(weights * np.maximum(4 * days, -days))
print("NumPy", f"{late:.3f}")
#> NumPy 3.333

model.save("late.keras")
loaded = keras.saving.load_model("late.keras")
print("loaded", f"{loaded.evaluate(x, days, 2, 0, weights):.3f}")
#> loaded 3.333
