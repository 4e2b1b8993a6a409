# not a recipe: two of the three are wrong for a vector of labels
import keras
import numpy as np
from keras import ops


def squared(y_true, y_pred):
    return ops.mean(ops.square(y_true - y_pred), axis=-1)


class Squared(keras.losses.Loss):
    def call(self, y_true, y_pred):
        return ops.mean(ops.square(y_true - y_pred), axis=-1)


x = np.array([[1.0], [2.0], [3.0]])
model = keras.Sequential([keras.Input(shape=(1,)), keras.layers.Rescaling(1.0)])
for y in (x, x[:, 0]):
    model.compile(loss=squared, metrics=[squared])
    function, metric = model.evaluate(x, y, verbose=0)
    model.compile(loss=Squared(), metrics=[])
    subclass = model.evaluate(x, y, verbose=0)
    results = {"loss function": function, "subclass": subclass, "metric": metric}
    print(y.shape, {name: round(value, 2) for name, value in results.items()})
#> (3, 1) {'loss function': 0.0, 'subclass': 0.0, 'metric': 0.0}
#> (3,) {'loss function': 0.0, 'subclass': 1.33, 'metric': 1.33}
