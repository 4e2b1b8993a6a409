import keras


class Positions(keras.layers.Layer):
    """Adds a learned vector for each position."""

    def __init__(self, longest, **kwargs):
        super().__init__(**kwargs)
        self.longest = longest
        self.supports_masking = True  # each step stays the step that it was

    def build(self, shape):
        size = (self.longest, shape[-1])
        self.table = self.add_weight(shape=size, initializer="uniform", name="table")

    def call(self, x):
        return x + self.table[: keras.ops.shape(x)[1]]


vectors = keras.layers.Embedding(8, 4, mask_zero=True)
positions = Positions(15)
average = keras.layers.GlobalAveragePooling1D()


def summary_of(ids):
    x = vectors(keras.ops.array(ids))
    x = positions(x)
    return average(x)


short, padded = summary_of([[3, 1, 2]]), summary_of([[3, 1, 2, 0, 0]])
print("the same with padding:", bool(keras.ops.all(keras.ops.isclose(short, padded))))
#> the same with padding: True
