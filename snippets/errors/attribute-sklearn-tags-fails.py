import keras
import numpy as np
from sklearn.base import ClassifierMixin
from sklearn.model_selection import cross_val_score

keras.utils.set_random_seed(0)


class Net(ClassifierMixin):
    def get_params(self, **_):
        return {}

    def fit(self, x, y):
        self.classes_ = np.unique(y)
        self.model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(2)])
        self.model.compile(
            "sgd", keras.losses.SparseCategoricalCrossentropy(from_logits=True)
        )
        self.model.fit(x, y, verbose=0)
        return self

    def predict(self, x):
        return self.model.predict(x, verbose=0).argmax(axis=-1)


x, y = np.ones((8, 2)), np.array([0, 1] * 4)
scores = cross_val_score(Net(), x, y, cv=2)  # raises AttributeError
#> AttributeError: The following error was raised: 'super' object has no attribute '__sklearn_tags__'. It seems that there are no classes that implement `__sklearn_tags__` in the MRO and/or all classes in the MRO call `super().__sklearn_tags__()`. Make sure to inherit from `BaseEstimator` which implements `__sklearn_tags__` (or alternatively define `__sklearn_tags__` but we don't recommend this approach). Note that `BaseEstimator` needs to be on the right side of other Mixins in the inheritance order.
