import keras
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits


class Accumulator:
    """Adds up gradients, and applies their mean once in `every` steps."""

    def __init__(self, optimizer, variables, every):
        optimizer.build(variables)
        self.optimizer, self.variables, self.every = optimizer, variables, every
        self.sums = [tf.Variable(tf.zeros(v.shape, v.dtype)) for v in variables]
        self.steps = tf.Variable(0)

    def add(self, gradients):
        for total, gradient in zip(self.sums, gradients, strict=True):
            total.assign_add(gradient / self.every)
        self.steps.assign_add(1)
        tf.cond(self.steps % self.every == 0, self.apply, lambda: False)

    def apply(self):
        self.optimizer.apply(
            [tf.identity(total) for total in self.sums], self.variables
        )
        for total in self.sums:
            total.assign(tf.zeros_like(total))
        return True


class Gan(keras.Model):
    def __init__(self, generator, discriminator, **kwargs):
        super().__init__(**kwargs)
        self.generator, self.discriminator = generator, discriminator
        self.entropy = keras.losses.BinaryCrossentropy(from_logits=True)
        self.g_loss = keras.metrics.Mean(name="g_loss")
        self.d_loss = keras.metrics.Mean(name="d_loss")

    @property
    def metrics(self):
        return [self.g_loss, self.d_loss]

    def compile(self, g_optimizer, d_optimizer, g_every, d_every, **kwargs):
        super().compile(optimizer=None, **kwargs)
        if self.dtype_policy.name == "mixed_float16":
            g_optimizer = keras.optimizers.LossScaleOptimizer(g_optimizer)
            d_optimizer = keras.optimizers.LossScaleOptimizer(d_optimizer)
        g_weights = self.generator.trainable_variables
        d_weights = self.discriminator.trainable_variables
        self.g_sums = Accumulator(g_optimizer, g_weights, g_every)
        self.d_sums = Accumulator(d_optimizer, d_weights, d_every)

    def call(self, noise, training=False):
        return self.generator(noise, training=training)

    def train_step(self, data):
        noise, pictures, weights = keras.utils.unpack_x_y_sample_weight(data)
        with tf.GradientTape(persistent=True) as tape:
            real = self.discriminator(pictures, training=True)
            fakes = self(noise, training=True)
            fake = self.discriminator(fakes, training=True)
            g_loss = self.entropy(tf.ones_like(fake), fake, weights)
            d_loss = self.entropy(tf.ones_like(real), real, weights)
            d_loss += self.entropy(tf.zeros_like(fake), fake, weights)
            g_scaled = self.g_sums.optimizer.scale_loss(g_loss)
            d_scaled = self.d_sums.optimizer.scale_loss(d_loss)
        g_gradients = tape.gradient(g_scaled, self.g_sums.variables)
        d_gradients = tape.gradient(d_scaled, self.d_sums.variables)
        self.g_sums.add(g_gradients)
        self.d_sums.add(d_gradients)
        rows = tf.shape(real)[0]
        self.g_loss.update_state(g_loss, rows)
        self.d_loss.update_state(d_loss, rows)
        return self.get_metrics_result()


noises = np.random.default_rng(0).normal(size=(256, 8)).astype("float32")
pictures = load_digits().data[:256].astype("float32") / 16


def trained(batch_size, g_every, d_every):
    keras.utils.set_random_seed(0)
    drawn = keras.layers.Dense(64, activation="sigmoid", dtype="float32")
    score = keras.layers.Dense(1, dtype="float32")
    generator = keras.Sequential([keras.Input((8,)), drawn])
    gan = Gan(generator, keras.Sequential([keras.Input((64,)), score]))
    optimizers = keras.optimizers.SGD(0.1, 0.9), keras.optimizers.SGD(0.1, 0.9)
    gan.compile(*optimizers, g_every, d_every)
    gan.fit(noises, pictures, batch_size=batch_size, shuffle=False, verbose=0)
    print([int(optimizer.iterations) for optimizer in optimizers], "steps")
    return generator.get_weights()[0]


large = trained(128, 1, 1)
#> [2, 2] steps
small = trained(64, 2, 2)
#> [2, 2] steps
uneven = trained(64, 1, 4)
#> [4, 1] steps
print("the same weights:", np.allclose(small, large, atol=1e-5))
#> the same weights: True
