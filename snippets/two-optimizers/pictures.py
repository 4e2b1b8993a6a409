# not a recipe: it draws what the GAN of gan.py learns, in float64, so that each processor draws the same
from pathlib import Path

import keras
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits
from sklearn.neighbors import KNeighborsClassifier

keras.backend.set_floatx("float64")
keras.utils.set_random_seed(0)


class Noise(keras.layers.Layer):
    """Random numbers, one row for each row that comes in."""

    def __init__(self, size, seed=None, **kwargs):
        super().__init__(**kwargs)
        self.size = size
        self.generator = keras.random.SeedGenerator(seed)

    def call(self, x):
        shape = (keras.ops.shape(x)[0], self.size)
        return keras.random.normal(shape, dtype=self.compute_dtype, seed=self.generator)


def make_generator():
    label = keras.Input(shape=(1,), dtype="int32", name="label")
    wish = keras.layers.Flatten()(keras.layers.Embedding(10, 10)(label))
    x = keras.layers.Concatenate()([wish, Noise(20, seed=0)(wish)])
    x = keras.layers.Dense(128, activation="relu")(x)
    x = keras.layers.Dense(64, activation="sigmoid", dtype=keras.config.floatx())(x)
    return keras.Model(label, x, name="generator")


def make_discriminator():
    label = keras.Input(shape=(1,), dtype="int32", name="label")
    picture = keras.Input(shape=(64,), name="picture")
    wish = keras.layers.Flatten()(keras.layers.Embedding(10, 10)(label))
    x = keras.layers.Concatenate()([wish, picture])
    penalty = keras.regularizers.L2(1e-4)
    x = keras.layers.Dense(256, activation="leaky_relu", kernel_regularizer=penalty)(x)
    score = keras.layers.Dense(1, dtype=keras.config.floatx())(x)
    return keras.Model([label, picture], score, name="discriminator")


class Gan(keras.Model):
    def __init__(self, generator, discriminator, **kwargs):
        super().__init__(**kwargs)
        self.generator, self.discriminator = generator, discriminator
        self.entropy = keras.losses.BinaryCrossentropy(from_logits=True)
        self.g_loss = keras.metrics.Mean(name="g_loss")
        self.d_loss = keras.metrics.Mean(name="d_loss")
        self.told_apart = keras.metrics.BinaryAccuracy(name="told_apart", threshold=0)

    @property
    def metrics(self):
        return [self.g_loss, self.d_loss, self.told_apart]

    def compile(self, g_optimizer, d_optimizer, **kwargs):
        super().compile(optimizer=None, **kwargs)
        g_optimizer.build(self.generator.trainable_variables)
        d_optimizer.build(self.discriminator.trainable_variables)
        self.g_optimizer, self.d_optimizer = g_optimizer, d_optimizer

    def call(self, labels, training=False):
        return self.generator(labels, training=training)

    def both_losses(self, data, training):
        labels, pictures = data
        fakes = self(labels, training=training)
        real = self.discriminator([labels, pictures], training=training)
        fake = self.discriminator([labels, fakes], training=training)
        ones, zeros = tf.ones_like(real), tf.zeros_like(fake)
        g_loss = self.entropy(ones, fake)
        d_loss = self.entropy(ones, real) + self.entropy(zeros, fake)
        d_loss = d_loss / 2 + sum(self.discriminator.losses)
        rows = tf.shape(real)[0]
        self.g_loss.update_state(g_loss, rows)
        self.d_loss.update_state(d_loss, rows)
        self.told_apart.update_state(ones, real)
        self.told_apart.update_state(zeros, fake)
        return g_loss, d_loss

    def train_step(self, data):
        with tf.GradientTape(persistent=True) as tape:
            g_loss, d_loss = self.both_losses(data, training=True)
        g_weights = self.generator.trainable_variables
        d_weights = self.discriminator.trainable_variables
        g_gradients = tape.gradient(g_loss, g_weights)
        d_gradients = tape.gradient(d_loss, d_weights)
        self.g_optimizer.apply(g_gradients, g_weights)
        self.d_optimizer.apply(d_gradients, d_weights)
        return self.get_metrics_result()

    def test_step(self, data):
        self.both_losses(data, training=False)
        return self.get_metrics_result()


digits = load_digits()
pictures, labels = digits.data / 16, digits.target
gan = Gan(make_generator(), make_discriminator())
optimizers = [keras.optimizers.Adam(0.003, beta_1=0.5) for _ in range(2)]
gan.compile(*optimizers)
judge = KNeighborsClassifier(1).fit(pictures, labels)
wishes = np.tile(np.arange(10), 100)


def report(when):
    results = gan.evaluate(
        labels, pictures, batch_size=599, return_dict=True, verbose=0
    )
    read = judge.score(gan.predict(wishes, verbose=0), wishes)
    numbers = {name: round(value, 2) for name, value in results.items()}
    print(f"{when}: {numbers}, read as wished: {read:.1f}")


print("a discriminator that guesses has the loss", round(np.log(2), 2))
#> a discriminator that guesses has the loss 0.69
report("before")
#> before: {'d_loss': 0.8, 'g_loss': 0.52, 'told_apart': 0.29}, read as wished: 0.1
gan.fit(labels, pictures, batch_size=64, epochs=60, verbose=0)
report("after")
#> after: {'d_loss': 0.9, 'g_loss': 2.09, 'told_apart': 0.54}, read as wished: 0.9


def draw(pictures, file, title):
    """Write twenty pictures of 64 pixels into an SVG file, in three greys."""
    rows = np.pad(pictures.reshape(4, 5, 8, 8), [(0, 0), (0, 0), (1, 1), (1, 1)])
    sheet = np.round(3 * rows.transpose(0, 2, 1, 3).reshape(40, 50))
    size = 'width="400" height="320" viewBox="0 0 50 40"'
    drawing = f'<svg xmlns="http://www.w3.org/2000/svg" {size}><title>{title}</title>'
    for grey, name in enumerate(("silver", "gray", "black"), 1):
        squares = (f"M{x} {y}h1v1h-1z" for y, x in np.argwhere(sheet == grey))
        drawing += f'<path fill="{name}" d="{"".join(squares)}"/>'
    Path(file).write_text(f"{drawing}</svg>\n")


drawn = gan.predict(wishes[:20], verbose=0)
draw(drawn, "drawn.svg", "Twenty digits that the generator drew")
