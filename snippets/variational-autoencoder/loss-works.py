import keras
from keras import ops
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
picture = keras.Input(shape=(64,), name="picture")
mean = keras.layers.Dense(2, name="mean")(picture)
log_variance = keras.layers.Dense(2, name="log_variance")(picture)


class Sampling(keras.layers.Layer):
    def __init__(self, seed=None, **kwargs):
        super().__init__(**kwargs)
        self.generator = keras.random.SeedGenerator(seed)

    def call(self, mean, log_variance):
        mean, log_variance = ops.cast(mean, "float32"), ops.cast(
            log_variance, "float32"
        )
        rows = ops.square(mean) + ops.exp(log_variance) - log_variance - 1
        self.add_loss(ops.mean(ops.sum(rows, axis=-1) / 2))
        noise = keras.random.normal(ops.shape(mean), seed=self.generator)
        return mean + ops.exp(log_variance / 2) * noise


code = Sampling()(mean, log_variance)
copy = keras.layers.Dense(64, activation="sigmoid")(code)
vae = keras.Model(picture, copy)


def loss(picture, copy):
    return 64 * keras.losses.binary_crossentropy(picture, copy)


vae.compile(keras.optimizers.SGD(0.002), loss)
pictures = load_digits().data / 16
history = vae.fit(pictures, pictures, epochs=10, verbose=0)
print("the loss fell:", bool(history.history["loss"][-1] < history.history["loss"][0]))
#> the loss fell: True
