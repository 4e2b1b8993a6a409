import keras
import numpy as np

inputs = keras.Input(shape=(3,))
score = keras.layers.Dense(1)(inputs)
code = keras.layers.Dense(2)(inputs)
rows = np.ones((4, 3))

listed = keras.Model(inputs, [score, code])
print([(type(part).__name__, part.shape) for part in listed(rows)])
#> [('EagerTensor', TensorShape([4, 1])), ('EagerTensor', TensorShape([4, 2]))]

named = keras.Model(inputs, {"score": score, "code": code})
for name, part in named.predict(rows, verbose=0).items():
    print(name, type(part).__name__, part.shape)
#> score ndarray (4, 1)
#> code ndarray (4, 2)

named.compile(loss={"score": "mse", "code": "mae"})
labels = {"score": np.ones((4, 1)), "code": np.ones((4, 2))}
print(sorted(named.fit(rows, labels, verbose=0).history))
#> ['code_loss', 'loss', 'score_loss']
