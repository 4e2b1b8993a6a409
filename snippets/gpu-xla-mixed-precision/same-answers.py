import keras
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits

print("a GPU here:", bool(tf.config.list_physical_devices("GPU")))
#> a GPU here: False
digits = load_digits()
pictures, labels = digits.images[:400, ..., None], digits.target[:400]


def answers(jit_compile):
    keras.utils.set_random_seed(0)
    image = keras.Input(shape=(8, 8, 1), name="image")
    scaled = keras.layers.Rescaling(1 / 16, name="scaled")(image)
    strokes = keras.layers.Conv2D(16, 3, activation="relu", name="strokes")(scaled)
    features = keras.layers.Flatten(name="features")(strokes)
    scores = keras.layers.Dense(10, name="scores")(features)
    model = keras.Model(image, scores, name="digits")
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.SGD(0.1), loss, jit_compile=jit_compile)
    model.fit(pictures, labels, epochs=2, verbose=0)
    print("jit_compile", model.jit_compile, "model.output", type(model.output).__name__)
    return model.predict(pictures, verbose=0)


plain, compiled = answers(jit_compile=False), answers(jit_compile=True)
#> jit_compile False model.output KerasTensor
#> jit_compile True model.output KerasTensor
print("the same scores:", np.allclose(plain, compiled, atol=1e-2))
#> the same scores: True
