import keras
import numpy as np


class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = keras.layers.Dense(1)

    def call(self, x):
        return self.dense(x)


trained = Net()
trained(np.ones((1, 2)))
trained.save_weights("kept.weights.h5")

again = Net()
again(np.ones((1, 2)))
again.load_weights("kept.weights.h5")
print(again.count_params())
#> 3
