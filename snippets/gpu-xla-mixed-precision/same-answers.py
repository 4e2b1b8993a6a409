import keras
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits

print("a GPU here:", bool(tf.config.list_physical_devices("GPU")))
#> a GPU here: False
digits = load_digits()
images, labels = digits.images[:400, ..., None] / 16, digits.target[:400]


def answers(jit_compile):
    keras.utils.set_random_seed(0)
    inputs = keras.Input(shape=(8, 8, 1))
    x = keras.layers.Conv2D(8, 3, padding="same", activation="relu")(inputs)
    scores = keras.layers.Dense(10)(keras.layers.Flatten()(x))
    model = keras.Model(inputs, scores)
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.SGD(0.1), loss, jit_compile=jit_compile)
    model.fit(images, labels, epochs=2, verbose=0)
    print("jit_compile", model.jit_compile, "model.output", type(model.output).__name__)
    return model.predict(images, verbose=0)


plain, compiled = answers(jit_compile=False), answers(jit_compile=True)
#> jit_compile False model.output KerasTensor
#> jit_compile True model.output KerasTensor
print("the same scores:", np.allclose(plain, compiled, atol=1e-3))
#> the same scores: True
