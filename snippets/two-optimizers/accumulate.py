# not a recipe: its training step leaves out what the first program of the page has
import keras
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits


class Gan(keras.Model):
    def __init__(self, generator, discriminator, g_optimizer, d_optimizer):
        super().__init__()
        self.generator, self.discriminator = generator, discriminator
        g_optimizer.build(generator.trainable_variables)
        d_optimizer.build(discriminator.trainable_variables)
        self.g_optimizer, self.d_optimizer = g_optimizer, d_optimizer

    def train_step(self, data):
        noise, pictures = data
        with tf.GradientTape(persistent=True) as tape:
            real = self.discriminator(pictures)
            fake = self.discriminator(self.generator(noise))
            g_loss = tf.reduce_mean(tf.nn.softplus(-fake))
            d_loss = tf.reduce_mean(tf.nn.softplus(-real) + tf.nn.softplus(fake))
        g_weights = self.generator.trainable_variables
        d_weights = self.discriminator.trainable_variables
        g_gradients = tape.gradient(g_loss, g_weights)
        d_gradients = tape.gradient(d_loss, d_weights)
        self.g_optimizer.apply(g_gradients, g_weights)
        self.d_optimizer.apply(d_gradients, d_weights)
        return {"g_loss": g_loss, "d_loss": d_loss}


noises = np.random.default_rng(0).normal(size=(256, 8))
pictures = load_digits().data[:256] / 16


def trained(batch_size, **accumulation):
    """The weights after one epoch, and how many steps each optimizer counts."""
    keras.utils.set_random_seed(0)
    networks = [
        keras.Sequential([keras.Input((8,)), keras.layers.Dense(64, "sigmoid")]),
        keras.Sequential([keras.Input((64,)), keras.layers.Dense(1)]),
    ]
    optimizers = [keras.optimizers.SGD(0.1, 0.9, **accumulation) for _ in range(2)]
    gan = Gan(*networks, *optimizers)
    gan.compile()
    gan.fit(noises, pictures, batch_size=batch_size, shuffle=False, verbose=0)
    steps = [int(optimizer.iterations) for optimizer in optimizers]
    return np.concatenate([weight.ravel() for weight in gan.get_weights()]), steps


large, steps = trained(128)
print("batches of 128:", steps, "steps")
#> batches of 128: [2, 2] steps
for what, accumulation in (
    ("batches of 32:", {}),
    ("accumulated:", {"gradient_accumulation_steps": 4}),
):
    weights, steps = trained(32, **accumulation)
    same = np.allclose(weights, large, atol=1e-5)
    print(what, steps, "steps, the weights of batches of 128:", same)
#> batches of 32: [8, 8] steps, the weights of batches of 128: False
#> accumulated: [2, 2] steps, the weights of batches of 128: True
