import keras
import numpy as np
from keras import ops
from sklearn.datasets import load_digits


@keras.saving.register_keras_serializable(package="digits")
class Focal(keras.losses.Loss):
    """Cross-entropy in which a digit counts less, the surer the model is of it."""

    def __init__(self, gamma=2.0, **options):
        super().__init__(**options)
        self.gamma = gamma

    def call(self, y_true, y_pred):
        y_true = ops.cast(ops.reshape(y_true, ops.shape(y_pred)[:-1]), "int32")
        surprise = ops.sparse_categorical_crossentropy(y_true, y_pred, from_logits=True)
        return (1 - ops.exp(-surprise)) ** self.gamma * surprise

    def get_config(self):
        return {**super().get_config(), "gamma": self.gamma}


keras.utils.set_random_seed(0)
digits = load_digits()
pictures, labels = digits.images[:200, ..., None], digits.target[:200]
image = keras.Input(shape=(8, 8, 1), name="image")
scaled = keras.layers.Rescaling(1 / 16, name="scaled")(image)
scores = keras.layers.Dense(10, name="scores")(keras.layers.Flatten()(scaled))
model = keras.Model(image, scores)
model.compile(keras.optimizers.SGD(0.1), Focal())

vector = model.evaluate(pictures, labels, batch_size=200, verbose=0)
column = model.evaluate(pictures, labels[:, np.newaxis], batch_size=200, verbose=0)
print("labels (n,) and (n, 1), the same loss:", np.isclose(vector, column, rtol=1e-3))
#> labels (n,) and (n, 1), the same loss: True
losses = model.fit(pictures, labels, epochs=3, verbose=0).history["loss"]
print("the loss fell:", losses[-1] < losses[0])
#> the loss fell: True
