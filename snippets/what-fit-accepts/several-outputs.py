import keras
import numpy as np
import tensorflow as tf

side = keras.Input(shape=(1,), name="side")
model = keras.Model(side, {"around": 4 * side, "area": side * side})
model.compile(loss={"around": "mae", "area": "mae"})

sides = np.array([[1.0], [2.0]], dtype="float32")
labels = {"around": 4 * sides, "area": sides + 10}
print(model.evaluate(sides, labels, return_dict=True, verbose=0))
#> {'area_loss': 9.0, 'around_loss': 0.0, 'loss': 9.0}

weights = {"around": np.ones(2), "area": np.array([1.0, 0.0])}
print(model.evaluate(sides, labels, sample_weight=weights, return_dict=True, verbose=0))
#> {'area_loss': 5.0, 'around_loss': 0.0, 'loss': 5.0}

triples = tf.data.Dataset.from_tensor_slices((sides, labels, weights)).batch(2)
print(model.evaluate(triples, return_dict=True, verbose=0))
#> {'area_loss': 5.0, 'around_loss': 0.0, 'loss': 5.0}
