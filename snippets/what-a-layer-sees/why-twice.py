import keras
import numpy as np

calls = []


class Counted(keras.layers.Layer):
    def call(self, x):
        calls.append(1)
        return x


def traces_in_fit(build_first):
    model = keras.Sequential(
        [keras.Input(shape=(2,)), Counted(), keras.layers.Dense(1)]
    )
    model.compile(loss="mse", optimizer="adam")
    if build_first:
        model.optimizer.build(model.trainable_variables)
    calls.clear()
    model.fit(np.ones((8, 2)), np.ones((8, 1)), verbose=0)
    return len(calls)


print("optimizer makes its variables in fit:", traces_in_fit(build_first=False))
#> optimizer makes its variables in fit: 2
print("optimizer has its variables before:", traces_in_fit(build_first=True))
#> optimizer has its variables before: 1
