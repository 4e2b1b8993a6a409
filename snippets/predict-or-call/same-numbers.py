# not a recipe: it compares ways to predict
import keras
import numpy as np
import tensorflow as tf

layers = [keras.Input(shape=(100,)), keras.layers.Dense(50), keras.layers.Dropout(0.5)]
model = keras.Sequential(layers)
rows = np.ones((2, 100), dtype="float32")
compiled = tf.function(model)

predicted = model.predict(rows, verbose=0)
for answer in (
    predicted,
    model.predict_on_batch(rows),
    model(rows),
    compiled(rows),
):
    print(type(answer).__name__, answer.shape, np.allclose(answer, predicted))
#> ndarray (2, 50) True
#> ndarray (2, 50) True
#> EagerTensor (2, 50) True
#> EagerTensor (2, 50) True

print("training:", np.allclose(model(rows, training=True), predicted))
#> training: False
