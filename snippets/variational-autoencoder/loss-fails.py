import keras
from keras import ops
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
picture = keras.Input(shape=(64,), name="picture")
mean = keras.layers.Dense(2, name="mean")(picture)
log_variance = keras.layers.Dense(2, name="log_variance")(picture)


def draw(mean_and_log_variance):
    mean, log_variance = mean_and_log_variance
    noise = keras.random.normal(ops.shape(mean), dtype=mean.dtype)
    return mean + ops.exp(log_variance / 2) * noise


code = keras.layers.Lambda(draw)([mean, log_variance])
copy = keras.layers.Dense(64, activation="sigmoid")(code)
vae = keras.Model(picture, copy)


def loss(picture, copy):
    error = 64 * keras.losses.binary_crossentropy(picture, copy)
    rows = ops.square(mean) + ops.exp(log_variance) - log_variance - 1
    return ops.mean(error + ops.sum(rows, axis=-1) / 2)


vae.compile(keras.optimizers.SGD(0.002), loss)
pictures = load_digits().data / 16
history = vae.fit(pictures, pictures, epochs=10, verbose=0)  # raises ValueError
#> ValueError: A KerasTensor cannot be used as input to a TensorFlow function. A KerasTensor is a symbolic placeholder for a shape and dtype, used when constructing Keras Functional models or Keras Functions. You can only use it as input to a Keras layer or a Keras operation (from the namespaces `keras.layers` and `keras.ops`). You are likely doing something like:
#>
#> ```
#> x = Input(...)
#> ...
#> tf_fn(x)  # Invalid.
#> ```
#>
#> What you should do instead is wrap `tf_fn` in a layer:
#>
#> ```
#> class MyLayer(Layer):
#>     def call(self, x):
#>         return tf_fn(x)
#>
#> x = MyLayer()(x)
#> ```
