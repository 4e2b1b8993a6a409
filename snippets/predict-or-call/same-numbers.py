import keras
import numpy as np
import tensorflow as tf

model = keras.Sequential([keras.Input(shape=(3,)), keras.layers.Dense(1)])
rows = np.ones((2, 3), dtype="float32")
compiled = tf.function(model)

predicted = model.predict(rows, verbose=0)
for answer in (
    predicted,
    model.predict_on_batch(rows),
    model(rows),
    compiled(rows),
):
    print(type(answer).__name__, answer.shape, np.allclose(answer, predicted))
#> ndarray (2, 1) True
#> ndarray (2, 1) True
#> EagerTensor (2, 1) True
#> EagerTensor (2, 1) True
