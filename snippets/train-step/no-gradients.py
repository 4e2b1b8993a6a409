# not a recipe: every training step here is broken
import warnings

import keras
import numpy as np
import tensorflow as tf
from keras import ops

x, y = np.ones((4, 1), "float32"), np.ones((4, 1), "float32")


def without_y_pred(y_true, _):
    return ops.mean(ops.square(y_true), axis=-1)


def cast_to_int(y_true, y_pred):
    hits = ops.equal(ops.cast(y_true, "int32"), ops.cast(y_pred, "int32"))
    return ops.mean(1.0 - ops.cast(hits, "float32"), axis=-1)


def fit(loss, trainable=True):
    dense = keras.layers.Dense(1)
    dense.trainable = trainable
    model = keras.Sequential([keras.Input(shape=(1,)), dense])
    model.compile("sgd", loss)
    model.fit(x, y, verbose=0)


def call_before_the_tape():
    model = keras.Sequential([keras.Input(shape=(1,)), keras.layers.Dense(1)])
    predictions = model(x)
    with tf.GradientTape() as tape:
        loss = ops.mean(ops.square(predictions - y))
    gradients = tape.gradient(loss, model.trainable_variables)
    keras.optimizers.SGD().apply(gradients, model.trainable_variables)


for name, program in {
    "the loss leaves y_pred out": lambda: fit(without_y_pred),
    "a cast to integers": lambda: fit(cast_to_int),
    "the model is called before the tape": call_before_the_tape,
    "everything is frozen": lambda: fit("mse", trainable=False),
}.items():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            program()
            said = [str(warning.message) for warning in caught]
        except ValueError as error:
            said = str(error).partition(":")[0]
    print(f"{name}: {said}")
#> the loss leaves y_pred out: No gradients provided for any variable.
#> a cast to integers: No gradients provided for any variable.
#> the model is called before the tape: No gradients provided for any variable.
#> everything is frozen: ['The model does not have any trainable weights.']
