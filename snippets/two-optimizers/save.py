# not a recipe: its training step leaves out what the first program of the page has
import keras
import numpy as np
import tensorflow as tf
from keras.saving import deserialize_keras_object, serialize_keras_object
from sklearn.datasets import load_digits


@keras.saving.register_keras_serializable(package="gan")
class Gan(keras.Model):
    def __init__(self, generator, discriminator, **kwargs):
        super().__init__(**kwargs)
        self.generator, self.discriminator = generator, discriminator
        self.entropy = keras.losses.BinaryCrossentropy(from_logits=True)

    def compile(self, g_optimizer, d_optimizer, **kwargs):
        super().compile(optimizer=None, **kwargs)
        g_optimizer.build(self.generator.trainable_variables)
        d_optimizer.build(self.discriminator.trainable_variables)
        self.g_optimizer, self.d_optimizer = g_optimizer, d_optimizer

    def call(self, noise, training=False):
        return self.generator(noise, training=training)

    def train_step(self, data):
        noise, pictures, weights = keras.utils.unpack_x_y_sample_weight(data)
        with tf.GradientTape(persistent=True) as tape:
            real = self.discriminator(pictures, training=True)
            fake = self.discriminator(self(noise, training=True), training=True)
            g_loss = self.entropy(tf.ones_like(fake), fake, weights)
            d_loss = self.entropy(tf.ones_like(real), real, weights)
            d_loss += self.entropy(tf.zeros_like(fake), fake, weights)
        g_weights = self.generator.trainable_variables
        d_weights = self.discriminator.trainable_variables
        g_gradients = tape.gradient(g_loss, g_weights)
        d_gradients = tape.gradient(d_loss, d_weights)
        self.g_optimizer.apply(g_gradients, g_weights)
        self.d_optimizer.apply(d_gradients, d_weights)
        return {"g_loss": g_loss, "d_loss": d_loss}

    def get_config(self):
        networks = {"generator": self.generator, "discriminator": self.discriminator}
        networks = {k: serialize_keras_object(v) for k, v in networks.items()}
        return {**super().get_config(), **networks}

    @classmethod
    def from_config(cls, config):
        for name in ("generator", "discriminator"):
            config[name] = deserialize_keras_object(config[name])
        return cls(**config)

    def get_compile_config(self):
        optimizers = {"g_optimizer": self.g_optimizer, "d_optimizer": self.d_optimizer}
        return {k: serialize_keras_object(v) for k, v in optimizers.items()}

    def compile_from_config(self, config):
        self.compile(**{k: deserialize_keras_object(v) for k, v in config.items()})


keras.utils.set_random_seed(0)
generator = keras.Sequential([keras.Input((8,)), keras.layers.Dense(64, "sigmoid")])
discriminator = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1)])
gan = Gan(generator, discriminator)
gan.compile(keras.optimizers.Adam(0.01), keras.optimizers.Adam(0.01))
noises = np.random.default_rng(0).normal(size=(256, 8)).astype("float32")
pictures = load_digits().data[:256].astype("float32") / 16
gan.fit(noises, pictures, epochs=3, verbose=0)

gan.save("gan.keras")
loaded = keras.models.load_model("gan.keras")
for one in (gan, loaded):
    one.fit(noises, pictures, shuffle=False, verbose=0)
same = np.allclose(
    gan.predict(noises, verbose=0), loaded.predict(noises, verbose=0), atol=1e-5
)
print("the same after three epochs, a file and one more:", same)
#> the same after three epochs, a file and one more: True
print("steps:", int(loaded.g_optimizer.iterations), int(loaded.d_optimizer.iterations))
#> steps: 32 32

gan.generator.save("generator.keras")
alone = keras.models.load_model("generator.keras")
print("the generator alone:", alone.predict(noises[:3], verbose=0).shape)
#> the generator alone: (3, 64)
