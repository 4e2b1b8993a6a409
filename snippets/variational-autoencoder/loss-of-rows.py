import keras
from keras import ops
from sklearn.datasets import load_digits

picture = keras.Input(shape=(64,), name="picture")
mean = keras.layers.Dense(2, name="mean")(picture)
copy = keras.layers.Dense(64, activation="sigmoid")(mean)
vae = keras.Model(picture, copy)


def loss(picture, copy):
    error = 64 * keras.losses.binary_crossentropy(picture, copy)
    return error + ops.sum(ops.square(mean), axis=-1) / 2


vae.compile("adam", loss)
pictures = load_digits().data / 16
history = vae.fit(pictures, pictures, verbose=0)  # raises TypeError
#> TypeError: Failed to convert elements of (None,) to Tensor. Consider casting elements to a supported type. See https://www.tensorflow.org/api_docs/python/tf/dtypes for supported TF dtypes.
