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
images, labels = digits.images[:200, ..., None] / 16, digits.target[:200]
inputs = keras.Input(shape=(8, 8, 1))
model = keras.Model(inputs, keras.layers.Dense(10)(keras.layers.Flatten()(inputs)))
model.compile(keras.optimizers.SGD(0.1), Focal())

vector = model.evaluate(images, labels, batch_size=200, verbose=0)
column = model.evaluate(images, labels[:, np.newaxis], batch_size=200, verbose=0)
print("labels (n,) and (n, 1), the same loss:", np.isclose(vector, column, rtol=1e-3))
#> labels (n,) and (n, 1), the same loss: True
losses = model.fit(images, labels, epochs=3, verbose=0).history["loss"]
print("the loss fell:", losses[-1] < losses[0])
#> the loss fell: True
