import keras
import numpy as np

scores = keras.Input(shape=(3,))
best = keras.ops.max(scores, axis=1)
model = keras.Model(scores, best)
print(model(np.array([[1.0, 5.0, 2.0]])).numpy())
#> [5.]
