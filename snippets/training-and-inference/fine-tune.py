import keras
import numpy as np

x = np.array([[10.0], [20.0], [30.0], [40.0]], dtype="float32")
y = x / 10


def try_out(way):
    keras.utils.set_random_seed(0)
    dense = keras.layers.Dense(2)
    norm = keras.layers.BatchNormalization()
    base = keras.Sequential([keras.Input(shape=(1,)), dense, norm])
    base.trainable = way != "base.trainable = False"
    norm.trainable = base.trainable and way != "norm.trainable = False"

    inputs = keras.Input(shape=(1,))
    training = False if way == "base(inputs, training=False)" else None
    outputs = keras.layers.Dense(1)(base(inputs, training=training))
    model = keras.Model(inputs, outputs)
    model.compile("sgd", "mse")

    kernel, mean = dense.kernel.numpy(), norm.moving_mean.numpy()
    model.fit(x, y, epochs=3, verbose=0)
    trained = not np.array_equal(kernel, dense.kernel)
    moved = not np.array_equal(mean, norm.moving_mean)
    print(f"{way} - kernel trained: {trained}, moving mean moved: {moved}")


try_out("nothing")
#> nothing - kernel trained: True, moving mean moved: True
try_out("base(inputs, training=False)")
#> base(inputs, training=False) - kernel trained: True, moving mean moved: True
try_out("norm.trainable = False")
#> norm.trainable = False - kernel trained: True, moving mean moved: False
try_out("base.trainable = False")
#> base.trainable = False - kernel trained: False, moving mean moved: False
