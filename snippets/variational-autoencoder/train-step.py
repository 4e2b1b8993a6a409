import keras
import numpy as np
import tensorflow as tf
from keras import ops
from sklearn.datasets import load_digits


class Divergence(keras.losses.Loss):
    """The KL term, one number for each row."""

    def call(self, mean, log_variance):
        rows = ops.square(mean) + ops.exp(log_variance) - log_variance - 1
        return ops.sum(rows, axis=-1) / 2


@keras.saving.register_keras_serializable(package="vae")
class Vae(keras.Model):
    def __init__(self, encoder, decoder, seed=None, **kwargs):
        super().__init__(**kwargs)
        self.encoder, self.decoder, self.seed = encoder, decoder, seed
        self.generator = keras.random.SeedGenerator(seed)
        self.entropy = keras.losses.BinaryCrossentropy()
        self.divergence = Divergence()
        self.loss_mean = keras.metrics.Mean(name="loss")
        self.kl_mean = keras.metrics.Mean(name="kl")

    @property
    def metrics(self):
        return [self.loss_mean, self.kl_mean]

    def call(self, pictures, training=False):
        mean, log_variance = self.encoder(pictures, training=training)
        code = mean
        if training:
            shape = ops.shape(mean)
            noise = keras.random.normal(shape, dtype=mean.dtype, seed=self.generator)
            code = mean + ops.exp(log_variance / 2) * noise
        copy = self.decoder(code, training=training)
        return {"copy": copy, "mean": mean, "log_variance": log_variance}

    def total_loss(self, data, training):
        x, y, weights = keras.utils.unpack_x_y_sample_weight(data)
        outputs = self(x, training=training)
        kl = self.divergence(outputs["mean"], outputs["log_variance"], weights)
        rows = tf.shape(outputs["mean"])[0]
        devices = tf.distribute.get_strategy().num_replicas_in_sync
        error = 64 * self.entropy(y, outputs["copy"], weights)
        error += sum(self.losses) / devices
        self.loss_mean.update_state((error + kl) * devices, rows)
        self.kl_mean.update_state(kl * devices, rows)
        return error + kl

    def train_step(self, data):
        with tf.GradientTape() as tape:
            loss = self.total_loss(data, training=True)
            scaled = self.optimizer.scale_loss(loss)
        gradients = tape.gradient(scaled, self.trainable_variables)
        self.optimizer.apply(gradients, self.trainable_variables)
        return self.get_metrics_result()

    def test_step(self, data):
        self.total_loss(data, training=False)
        return self.get_metrics_result()

    def get_config(self):
        parts = {"encoder": self.encoder, "decoder": self.decoder}
        parts = {k: keras.saving.serialize_keras_object(v) for k, v in parts.items()}
        return {**super().get_config(), **parts, "seed": self.seed}

    @classmethod
    def from_config(cls, config):
        for part in ("encoder", "decoder"):
            config[part] = keras.saving.deserialize_keras_object(config[part])
        return cls(**config)


def make_encoder():
    picture = keras.Input(shape=(64,), name="picture")
    x = keras.layers.Dense(64, activation="relu")(picture)
    mean = keras.layers.Dense(2, dtype="float32", name="mean")(x)
    log_variance = keras.layers.Dense(2, dtype="float32", name="log_variance")(x)
    return keras.Model(picture, [mean, log_variance], name="encoder")


def make_decoder():
    code = keras.Input(shape=(2,), name="code")
    x = keras.layers.Dense(64, activation="relu")(code)
    pixels = keras.layers.Dense(64, activation="sigmoid", dtype="float32")(x)
    return keras.Model(code, pixels, name="decoder")


keras.utils.set_random_seed(0)
vae = Vae(make_encoder(), make_decoder(), seed=0)
vae.compile(keras.optimizers.SGD(0.002))
pictures = load_digits().data.astype("float32") / 16
weights = np.where(np.arange(len(pictures)) < 100, 0.5, 1.0)
history = vae.fit(
    pictures, pictures, sample_weight=weights, epochs=5, verbose=0
).history
print(sorted(history), "fell:", bool(history["loss"][-1] < history["loss"][0]))
#> ['kl', 'loss'] fell: True

vae.save("vae.keras")
loaded = keras.models.load_model("vae.keras")
codes = [one.predict(pictures[:50], verbose=0)["mean"] for one in (vae, loaded)]
print("the same codes after loading:", np.allclose(*codes, atol=1e-4))
#> the same codes after loading: True
