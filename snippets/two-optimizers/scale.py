# not a recipe: two of its three ways to scale are wrong
import keras
import numpy as np
import tensorflow as tf


class Gan(keras.Model):
    def __init__(self, generator, discriminator, way):
        super().__init__()
        self.generator, self.discriminator, self.way = generator, discriminator, way

    def compile(self, g_optimizer, d_optimizer):
        super().compile(optimizer=g_optimizer)
        if self.way == "each its own":
            d_optimizer = keras.optimizers.LossScaleOptimizer(d_optimizer)
        self.d_optimizer = d_optimizer

    def train_step(self, data):
        noise, pictures = data
        with tf.GradientTape(persistent=True) as tape:
            real = self.discriminator(pictures, training=True)
            fake = self.discriminator(self.generator(noise), training=True)
            g_loss = tf.reduce_mean(tf.nn.softplus(-fake))
            d_loss = tf.reduce_mean(tf.nn.softplus(-real) + tf.nn.softplus(fake))
            if self.way == "one for both":
                g_loss, d_loss = map(self.optimizer.scale_loss, (g_loss, d_loss))
            elif self.way == "each its own":
                g_loss = self.optimizer.scale_loss(g_loss)
                d_loss = self.d_optimizer.scale_loss(d_loss)
        for network, optimizer, loss in (
            (self.generator, self.optimizer, g_loss),
            (self.discriminator, self.d_optimizer, d_loss),
        ):
            weights = network.trainable_variables
            optimizer.apply(tape.gradient(loss, weights), weights)
        return {"g_loss": g_loss, "d_loss": d_loss}


def steps(way, policy="mixed_float16"):
    """How far one step moves the weights of the generator and of the discriminator."""
    keras.config.set_dtype_policy(policy)
    keras.utils.set_random_seed(0)
    scores = keras.layers.Dense(1, dtype="float32")
    networks = [
        keras.Sequential([keras.Input((4,)), keras.layers.Dense(64, "sigmoid")]),
        keras.Sequential([keras.Input((64,)), keras.layers.Dense(8, "relu"), scores]),
    ]
    before = [network.get_weights()[0] for network in networks]
    gan = Gan(*networks, way)
    gan.compile(keras.optimizers.SGD(10.0), keras.optimizers.SGD(10.0))
    noise, pictures = np.random.normal(size=(32, 4)), np.random.uniform(size=(32, 64))
    gan.fit(noise, pictures, batch_size=32, verbose=0)
    after = [network.get_weights()[0] for network in networks]
    return [np.abs(new - old).sum() for new, old in zip(after, before, strict=True)]


right = steps("each its own", "float32")
for way in ("each its own", "one for both", "none"):
    g, d = (step / wanted for step, wanted in zip(steps(way), right, strict=True))
    print(f"{way}: generator {g:.1g}, discriminator {d:.1g} times as far")
#> each its own: generator 1, discriminator 1 times as far
#> one for both: generator 1, discriminator 3e+04 times as far
#> none: generator 3e-05, discriminator 1 times as far
