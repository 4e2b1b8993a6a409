import keras
import numpy as np
from keras import ops


class Vae(keras.Model):
    def __init__(self):
        super().__init__()
        self.encoder = keras.layers.Dense(2)
        self.decoder = keras.layers.Dense(4)
        self.seeds = keras.random.SeedGenerator(0)
        self.kl = keras.metrics.Mean(name="kl")

    def call(self, x):
        mean, log_variance = ops.split(self.encoder(x), 2, axis=-1)
        noise = keras.random.normal(ops.shape(mean), seed=self.seeds)
        code = mean + ops.exp(log_variance / 2) * noise
        return self.decoder(code), mean, log_variance

    def compute_loss(
        self, x=None, y=None, y_pred=None, sample_weight=None, training=True
    ):
        copy, mean, log_variance = y_pred
        error = super().compute_loss(x, y, copy, sample_weight, training)
        kl = ops.mean(ops.square(mean) + ops.exp(log_variance) - log_variance - 1) / 2
        self.kl.update_state(kl)
        return error + 0.1 * kl


keras.utils.set_random_seed(0)
model = Vae()
model.compile("adam", "mse")
x = np.random.default_rng(0).normal(size=(64, 4)).astype("float32")
history = model.fit(x, x, epochs=50, verbose=0).history
print(sorted(history))
#> ['kl', 'loss']
print("the loss fell:", history["loss"][-1] < 0.75 * history["loss"][0])
#> the loss fell: True
