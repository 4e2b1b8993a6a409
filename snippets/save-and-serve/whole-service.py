import keras
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
digits = load_digits()
pictures, labels = digits.images[..., None].astype("float32"), digits.target

image = keras.Input(shape=(8, 8, 1), name="image")
scaled = keras.layers.Rescaling(1 / 16, name="scaled")(image)
scores = keras.layers.Dense(10)(keras.layers.Flatten()(scaled))
model = keras.Model(image, scores)
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(keras.optimizers.Adam(0.01), loss)
model.fit(pictures[:1000], labels[:1000], epochs=3, verbose=0)

chances = keras.layers.Softmax()(model.output)
digit = keras.ops.argmax(chances, axis=-1)
service = keras.Model(model.inputs[0], {"chances": chances, "digit": digit})
service.export("folder", verbose=False)

served = tf.saved_model.load("folder")
answer = served.serve(pictures[1400:1500])
for name, value in sorted(answer.items()):
    print(name, value.shape, value.dtype.name)
#> chances (100, 10) float32
#> digit (100,) int32
total = tf.reduce_sum(answer["chances"], axis=-1)
print("chances add up to 1:", np.allclose(total, 1, atol=1e-4))
#> chances add up to 1: True
expected = model.predict(pictures[1400:1500], verbose=0).argmax(axis=-1)
print("the same digits:", np.array_equal(answer["digit"], expected))
#> the same digits: True
