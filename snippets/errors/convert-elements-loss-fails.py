import keras
from keras import ops
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
digits = load_digits()
picture = keras.Input(shape=(64,))
hidden = keras.layers.Dense(16, activation="relu")(picture)
model = keras.Model(picture, keras.layers.Dense(10)(hidden))


def loss(labels, scores):
    error = keras.losses.sparse_categorical_crossentropy(labels, scores, True)
    return error + 0.01 * ops.sum(hidden, axis=-1)


model.compile("sgd", loss)
history = model.fit(digits.data / 16, digits.target, verbose=0)  # raises TypeError
#> TypeError: Failed to convert elements of (None,) to Tensor. Consider casting elements to a supported type. See https://www.tensorflow.org/api_docs/python/tf/dtypes for supported TF dtypes.
