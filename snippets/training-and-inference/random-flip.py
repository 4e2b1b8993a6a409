import keras
import numpy as np
from sklearn.datasets import load_digits

picture = load_digits().images[1:2, ..., None]
image = keras.Input(shape=(8, 8, 1))
flip = keras.layers.RandomFlip("horizontal", seed=0)
model = keras.Model(image, flip(image))


def flipped(call):
    results = [np.array(call(picture)) for _ in range(20)]
    return any(not np.array_equal(result, picture) for result in results)


print("model(x) flips:", flipped(model))
#> model(x) flips: True
print("training=False flips:", flipped(lambda x: model(x, training=False)))
#> training=False flips: False
print("predict flips:", flipped(lambda x: model.predict(x, verbose=0)))
#> predict flips: False
