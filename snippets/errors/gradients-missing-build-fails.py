# shows stderr: the warning is what this is about
import keras
import numpy as np


class TwoTables(keras.Layer):
    def __init__(self):
        super().__init__()
        self.known = self.add_weight(shape=(3, 1), initializer="ones", name="known")
        self.rare = self.add_weight(shape=(2, 1), initializer="zeros", name="rare")
        self.table = keras.ops.concatenate([self.known, self.rare])

    def call(self, words):
        return keras.ops.take(self.table, words, axis=0)


words = keras.Input(shape=(), dtype="int32")
model = keras.Model(words, keras.layers.Dense(1)(TwoTables()(words)))
model.compile("sgd", loss="mse")
data = np.array([0, 3, 4, 1])
history = model.fit(data, np.ones((4, 1)), verbose=0)
#> site-packages/keras/src/optimizers/base_optimizer.py:862: UserWarning: Gradients do not exist for variables ['two_tables/known', 'two_tables/rare'] when minimizing the loss. If using `model.compile()`, did you forget to provide a `loss` argument?
#>   warnings.warn(
print("rare words learned:", bool(np.any(model.layers[1].rare)))
#> rare words learned: False
