import keras
from keras import ops
from sklearn.datasets import load_digits


@keras.saving.register_keras_serializable(package="digits")
class Spotlight(keras.layers.Layer):
    """Learns how much each pixel counts; noise in training keeps it from trusting single pixels."""

    def __init__(self, noise=0.1, **options):
        super().__init__(**options)
        self.noise = noise
        self.seeds = keras.random.SeedGenerator(1)

    def build(self, input_shape):
        self.light = self.add_weight(
            shape=input_shape[1:], initializer="ones", regularizer="l1", name="light"
        )

    def call(self, x, training=False):
        if training:
            shape = ops.shape(x)
            x = x + self.noise * keras.random.normal(
                shape, dtype=x.dtype, seed=self.seeds
            )
        return x * self.light

    def get_config(self):
        return {**super().get_config(), "noise": self.noise}


digits = load_digits()
pictures, labels = digits.images[:200, ..., None], digits.target[:200]

image = keras.Input(shape=(8, 8, 1), name="image")
scaled = keras.layers.Rescaling(1 / 16, name="scaled")(image)
lit = Spotlight(noise=0.2, name="spotlight")(scaled)
print("on a key:", type(lit).__name__, lit.shape)
#> on a key: KerasTensor (None, 8, 8, 1)
layer = Spotlight()
print("on values:", ops.shape(layer(pictures[:5])))
#> on values: (5, 8, 8, 1)
print([weight.path for weight in layer.trainable_weights])
#> ['spotlight/light']

keras.utils.set_random_seed(0)
scores = keras.layers.Dense(10, name="scores")(keras.layers.Flatten()(lit))
model = keras.Model(image, scores)
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(keras.optimizers.SGD(0.1), loss)
losses = model.fit(pictures, labels, epochs=3, verbose=0).history["loss"]
print("the loss fell:", losses[-1] < losses[0])
#> the loss fell: True

model.save("digits.keras")
loaded = keras.saving.load_model("digits.keras")
print("noise of the loaded layer:", loaded.get_layer("spotlight").noise)
#> noise of the loaded layer: 0.2
apart = ops.max(ops.abs(loaded(pictures) - model(pictures)))
print("the same scores:", bool(apart < 1e-5))
#> the same scores: True
