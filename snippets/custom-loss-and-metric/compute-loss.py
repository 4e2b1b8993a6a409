import keras
import numpy as np
from keras import ops


class Divergence(keras.losses.Loss):
    def call(self, mean, log_variance):
        rows = ops.square(mean) + ops.exp(log_variance) - log_variance - 1
        return ops.mean(rows, axis=-1) / 2


@keras.saving.register_keras_serializable(package="vae")
class Vae(keras.Model):
    def __init__(self, **options):
        super().__init__(**options)
        self.encoder = keras.layers.Dense(2)
        self.decoder = keras.layers.Dense(4)
        self.seeds = keras.random.SeedGenerator(0)
        self.divergence = Divergence()
        self.kl = keras.metrics.Mean(name="kl")

    def call(self, x):
        mean, log_variance = ops.split(self.encoder(x), 2, axis=-1)
        noise = keras.random.normal(
            ops.shape(mean), dtype=self.compute_dtype, seed=self.seeds
        )
        code = mean + ops.exp(log_variance / 2) * noise
        return self.decoder(code), mean, log_variance

    def compute_loss(
        self, x=None, y=None, y_pred=None, sample_weight=None, training=True
    ):
        copy, mean, log_variance = y_pred
        mean, log_variance = ops.cast(mean, "float32"), ops.cast(
            log_variance, "float32"
        )
        error = super().compute_loss(x, y, copy, sample_weight, training)
        self.kl.update_state(self.divergence.call(mean, log_variance), sample_weight)
        return error + 0.1 * self.divergence(mean, log_variance, sample_weight)

    def compute_metrics(self, x, y, y_pred, sample_weight=None):
        return super().compute_metrics(x, y, y_pred[0], sample_weight)


keras.utils.set_random_seed(0)
model = Vae()
model.compile("adam", "mse", metrics=["mae"])
x = np.random.default_rng(0).normal(size=(64, 4)).astype("float32")
history = model.fit(x, x, epochs=50, verbose=0).history
print(sorted(history))
#> ['kl', 'loss', 'mae']
print("the loss fell:", history["loss"][-1] < 0.75 * history["loss"][0])
#> the loss fell: True
