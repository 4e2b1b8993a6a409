# not a recipe: it compares three models; the layer of positions is shown by itself
import keras
import matplotlib.pyplot as plt
import numpy as np

plt.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "fixed"})
PARTS = {"M": 1000, "CM": 900, "D": 500, "CD": 400, "C": 100, "XC": 90, "L": 50}
PARTS |= {"XL": 40, "X": 10, "IX": 9, "V": 5, "IV": 4, "I": 1}
LETTERS = "IVXLCDM"
VALUES = np.array([0, 1, 5, 10, 50, 100, 500, 1000])


def numeral(number):
    """The letters of a number as ids, and a 1 for each letter that is subtracted."""
    ids, subtracted = [], []
    for part, value in PARTS.items():
        for _ in range(number // value):
            ids += [LETTERS.index(letter) + 1 for letter in part]
            subtracted += [1, 0][-len(part) :]
        number %= value
    return ids, subtracted


class Positions(keras.layers.Layer):
    def __init__(self, longest, **kwargs):
        super().__init__(**kwargs)
        self.longest = longest
        self.supports_masking = True

    def build(self, shape):
        size = (self.longest, shape[-1])
        self.table = self.add_weight(shape=size, initializer="uniform", name="table")

    def call(self, x):
        return x + self.table[: keras.ops.shape(x)[1]]


def reader(positions, causal):
    letters = keras.Input((None,), dtype="int32")
    x = keras.layers.Embedding(8, 16, mask_zero=True)(letters)
    if positions:
        x = Positions(15)(x)
    normed = keras.layers.LayerNormalization()(x)
    attention = keras.layers.MultiHeadAttention(1, 16)
    how = {"use_causal_mask": causal, "return_attention_scores": True}
    read, scores = attention(normed, normed, **how)
    x = keras.layers.Add()([x, read])
    x = keras.layers.Dense(32, activation="relu")(x)
    minus = keras.layers.Dense(1, activation="sigmoid")(x)
    return keras.Model(letters, minus), keras.Model(letters, scores)


numbers = np.random.default_rng(0).permutation(np.arange(1, 4000))
rows, labels = zip(*map(numeral, numbers), strict=True)
ids = keras.utils.pad_sequences(rows, padding="post")
labels = keras.utils.pad_sequences(labels, padding="post")[..., np.newaxis]

for positions, causal in ((False, False), (True, True), (True, False)):
    keras.utils.set_random_seed(0)
    model, scores_of = reader(positions, causal)
    model.compile(keras.optimizers.Adam(0.02), "binary_crossentropy")
    model.fit(ids[:3000], labels[:3000], epochs=8, batch_size=100, verbose=0)
    minus = model.predict(ids[3000:], batch_size=999, verbose=0)[..., 0] > 0.5
    read = np.sum(np.where(minus, -1, 1) * VALUES[ids[3000:]], axis=1)
    tenths = int(10 * np.mean(read == numbers[3000:]))
    print(f"positions: {positions}, causal: {causal}, right: {tenths} of 10")
#> positions: False, causal: False, right: 5 of 10
#> positions: True, causal: True, right: 5 of 10
#> positions: True, causal: False, right: 10 of 10

example = "MCMXCIV"
row = np.array([[LETTERS.index(letter) + 1 for letter in example]])
most = scores_of.predict(row, verbose=0)[0, 0].argmax(axis=-1)
figure, axis = plt.subplots(figsize=(3.6, 3.9))
axis.pcolormesh(np.eye(7)[most], cmap="Greens", vmax=1.4, edgecolors="#777777")
axis.set(xticks=np.arange(7) + 0.5, yticks=np.arange(7) + 0.5, aspect="equal")
axis.set_xticklabels(example, fontsize=12)
axis.set_yticklabels(example, fontsize=12)
axis.set(xlabel="... and what it reads most", ylabel="a letter ...")
axis.invert_yaxis()
figure.tight_layout()
title = f"Of {example}, which letter (column) each letter (row) reads most"
figure.savefig("scores.svg", metadata={"Date": None, "Title": title})
