import keras
from keras import ops
from sklearn.datasets import load_digits


@keras.saving.register_keras_serializable(package="vae")
class Sampling(keras.layers.Layer):
    """Draws a code from a mean and a log variance, and adds the KL term to the loss."""

    def __init__(self, seed=None, **kwargs):
        super().__init__(**kwargs)
        self.generator = keras.random.SeedGenerator(seed)

    def call(self, mean, log_variance, training=False):
        wide = ops.cast(log_variance, "float32")
        square = ops.square(ops.cast(mean, "float32"))
        rows = ops.sum(square + ops.exp(wide) - wide - 1, axis=-1) / 2
        self.add_loss(ops.mean(rows))
        if not training:
            return mean
        shape = ops.shape(mean)
        noise = keras.random.normal(shape, dtype=mean.dtype, seed=self.generator)
        return mean + ops.exp(log_variance / 2) * noise


def make_encoder():
    picture = keras.Input(shape=(64,), name="picture")
    x = keras.layers.Dense(64, activation="relu")(picture)
    mean = keras.layers.Dense(2, name="mean")(x)
    log_variance = keras.layers.Dense(2, name="log_variance")(x)
    return keras.Model(picture, [mean, log_variance], name="encoder")


def make_decoder():
    code = keras.Input(shape=(2,), name="code")
    x = keras.layers.Dense(64, activation="relu")(code)
    x = keras.layers.Dense(64, activation="relu")(x)
    pixels = keras.layers.Dense(64, activation="sigmoid", dtype="float32")(x)
    return keras.Model(code, pixels, name="decoder")


keras.utils.set_random_seed(0)
encoder, decoder = make_encoder(), make_decoder()
picture = keras.Input(shape=(64,), name="picture")
mean, log_variance = encoder(picture)
code = Sampling(seed=0, name="code")(mean, log_variance)
vae = keras.Model(picture, decoder(code), name="vae")
vae.compile(keras.optimizers.SGD(0.002), "binary_crossentropy", loss_weights=[64.0])

pictures = load_digits().data.astype("float32") / 16
history = vae.fit(pictures, pictures, epochs=5, verbose=0).history
print("the loss fell:", bool(history["loss"][-1] < history["loss"][0]))
#> the loss fell: True
print("copies:", vae.predict(pictures[:5], verbose=0).shape)
#> copies: (5, 64)
print("codes:", [part.shape for part in encoder.predict(pictures[:5], verbose=0)])
#> codes: [(5, 2), (5, 2)]
print("drawn:", decoder.predict(ops.zeros((1, 2)), verbose=0).shape)
#> drawn: (1, 64)
