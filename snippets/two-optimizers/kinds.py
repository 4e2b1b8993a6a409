# not a recipe: its training step only says what its names hold
from pathlib import Path

import keras
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(0)
noise = keras.Input(shape=(4,))
generator = keras.Model(noise, keras.layers.Dense(64, activation="sigmoid")(noise))
picture = keras.Input(shape=(64,))
discriminator = keras.Model(picture, keras.layers.Dense(1)(picture))
found = {}


def note(what, value):
    found.setdefault(what, []).append(type(value).__name__)


class Gan(keras.Model):
    def call(self, noise):
        return generator(noise)

    def train_step(self, data):
        noise, _ = data
        with tf.GradientTape() as tape:
            fakes = generator(noise, training=True)
            scores = discriminator(fakes, training=True)
            loss = tf.reduce_mean(tf.nn.softplus(-scores))
        [gradient, _] = tape.gradient(loss, generator.trainable_variables)
        for what, value in (
            ("`noise`, in the step", noise),
            ("`fakes = generator(noise)`, in the step", fakes),
            ("`scores = discriminator(fakes)`, in the step", scores),
            ("`loss`, in the step", loss),
            ("a gradient, in the step", gradient),
            ("`generator.output`, in the step", generator.output),
        ):
            note(what, value)
        return {"loss": loss}


noises, pictures = np.ones((8, 4), "float32"), np.ones((8, 64), "float32")
gan = Gan()
for eagerly in (False, True):
    gan.compile(run_eagerly=eagerly)
    gan.fit(noises, pictures, batch_size=8, verbose=0)
    note("`discriminator(generator.output)`", discriminator(generator.output))
    note("`gan(noises)`", gan(noises))
    note("`gan.predict(noises)`", gan.predict(noises, verbose=0))

lines = ["| what | compiled | with `run_eagerly=True` |", "| --- | --- | --- |"]
lines += [f"| {what} | {' | '.join(kinds)} |" for what, kinds in found.items()]
Path("kinds.md").write_text("\n".join(lines) + "\n")
