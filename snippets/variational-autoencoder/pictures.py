# not a recipe: it draws what the model of vae.py learns, in float64, so that each processor draws the same
from pathlib import Path

import keras
import matplotlib.pyplot as plt
import numpy as np
from keras import ops
from sklearn.datasets import load_digits

keras.backend.set_floatx("float64")
keras.utils.set_random_seed(0)


@keras.saving.register_keras_serializable(package="vae")
class Sampling(keras.layers.Layer):
    """Draws a code from a mean and a log variance, and adds the KL term to the loss."""

    def __init__(self, seed=None, **kwargs):
        super().__init__(**kwargs)
        self.generator = keras.random.SeedGenerator(seed)

    def call(self, mean, log_variance, training=False):
        wide = ops.cast(log_variance, keras.config.floatx())
        square = ops.square(ops.cast(mean, keras.config.floatx()))
        rows = ops.sum(square + ops.exp(wide) - wide - 1, axis=-1) / 2
        self.add_loss(ops.mean(rows))
        if not training:
            return mean
        shape = ops.shape(mean)
        noise = keras.random.normal(shape, dtype=mean.dtype, seed=self.generator)
        return mean + ops.exp(log_variance / 2) * noise


picture = keras.Input(shape=(64,), name="picture")
x = keras.layers.Dense(64, activation="relu")(picture)
mean = keras.layers.Dense(2, name="mean")(x)
log_variance = keras.layers.Dense(2, name="log_variance")(x)
encoder = keras.Model(picture, [mean, log_variance], name="encoder")

code = keras.Input(shape=(2,), name="code")
x = keras.layers.Dense(64, activation="relu")(code)
x = keras.layers.Dense(64, activation="relu")(x)
pixels = keras.layers.Dense(64, activation="sigmoid", dtype=keras.config.floatx())(x)
decoder = keras.Model(code, pixels, name="decoder")

mean, log_variance = encoder(picture)
vae = keras.Model(picture, decoder(Sampling(seed=0)(mean, log_variance)), name="vae")

digits = load_digits()
pictures, labels = digits.data / 16, digits.target
vae.compile(keras.optimizers.Adam(0.005), "binary_crossentropy", loss_weights=[64.0])
seen, others = pictures[:1400], pictures[1400:]
vae.fit(seen, seen, epochs=40, verbose=0)
of_mean = 64 * keras.losses.binary_crossentropy(others, [seen.mean(axis=0)] * 397)
print("nats for each digit that it did not see:")
#> nats for each digit that it did not see:
print("the mean of all digits", round(float(ops.mean(of_mean)), 1))
#> the mean of all digits 26.9
print("the VAE", round(vae.evaluate(others, others, verbose=0), 1))
#> the VAE 24.0


def draw(rows, file, title):
    """Write rows of pictures of 64 pixels into an SVG file, in three greys."""
    rows = np.reshape(rows, (len(rows), -1, 8, 8))
    rows = np.pad(rows, [(0, 0), (0, 0), (1, 1), (1, 1)]).transpose(0, 2, 1, 3)
    sheet = np.round(3 * rows.reshape(10 * len(rows), -1))
    height, width = sheet.shape
    size = f'width="{5 * width}" height="{5 * height}" viewBox="0 0 {width} {height}"'
    drawing = f'<svg xmlns="http://www.w3.org/2000/svg" {size}><title>{title}</title>'
    for grey, name in enumerate(("silver", "gray", "black"), 1):
        squares = (f"M{x} {y}h1v1h-1z" for y, x in np.argwhere(sheet == grey))
        drawing += f'<path fill="{name}" d="{"".join(squares)}"/>'
    Path(file).write_text(f"{drawing}</svg>\n")


copies = vae.predict(others[:8], verbose=0)
draw([others[:8], copies], "copies.svg", "Eight digits, and their copies")
steps = np.linspace(-1.6, 1.6, 6)
grid = [[across, -down] for down in steps for across in steps]
drawn = decoder.predict(np.array(grid), verbose=0)
draw(drawn.reshape(6, 6, 64), "drawn.svg", "Digits drawn from 36 codes in the plane")

means, _ = encoder.predict(others, verbose=0)
plt.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "fixed"})
figure, axis = plt.subplots(figsize=(4.6, 4.6))
for digit in range(10):
    x, y = np.round(means[labels[1400:] == digit], 2).T
    style = {"marker": f"${digit}$", "color": f"C{digit}", "markersize": 7}
    axis.plot(x, y, linestyle="", markeredgewidth=0.3, **style)
axis.set(xlabel="first number of the code", ylabel="second number", aspect="equal")
figure.tight_layout()
title = "The codes of 397 digits in the plane, each as its numeral"
figure.savefig("plane.svg", metadata={"Date": None, "Title": title})
