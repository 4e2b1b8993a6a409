import keras
import numpy as np
from keras import ops
from sklearn.datasets import load_digits


@keras.saving.register_keras_serializable(package="vae")
class Sampling(keras.layers.Layer):
    def __init__(self, weight=1.0, seed=None, **kwargs):
        super().__init__(**kwargs)
        self.weight, self.seed = weight, seed
        self.generator = keras.random.SeedGenerator(seed)

    def call(self, mean, log_variance, training=False):
        wide = ops.cast(log_variance, "float32")
        square = ops.square(ops.cast(mean, "float32"))
        rows = ops.sum(square + ops.exp(wide) - wide - 1, axis=-1) / 2
        self.add_loss(self.weight * ops.mean(rows))
        if not training:
            return mean
        shape = ops.shape(mean)
        noise = keras.random.normal(shape, dtype=mean.dtype, seed=self.generator)
        return mean + ops.exp(log_variance / 2) * noise

    def get_config(self):
        return {**super().get_config(), "weight": self.weight, "seed": self.seed}


keras.utils.set_random_seed(0)
picture = keras.Input(shape=(64,), name="picture")
x = keras.layers.Dense(8, activation="relu")(picture)
both = [keras.layers.Dense(2, name=name)(x) for name in ("mean", "log_variance")]
encoder = keras.Model(picture, both, name="encoder")
code = keras.Input(shape=(2,), name="code")
x = keras.layers.Dense(8, activation="relu")(code)
pixels = keras.layers.Dense(64, activation="sigmoid", dtype="float32")(x)
decoder = keras.Model(code, pixels, name="decoder")
sampling = Sampling(weight=0.5, seed=0, name="sampling")
vae = keras.Model(picture, decoder(sampling(*encoder(picture))), name="vae")

pictures = load_digits().data[:500] / 16
vae.compile(keras.optimizers.SGD(0.002), "binary_crossentropy", loss_weights=[64.0])
vae.fit(pictures, pictures, epochs=3, verbose=0)
vae.save("vae.keras")


def same(one, other):
    return bool(np.allclose(one, other, atol=1e-3))


loaded = keras.models.load_model("vae.keras")
few = pictures[:4]
copies = vae.predict(few, verbose=0)
print("same copies:", same(loaded.predict(few, verbose=0), copies))
#> same copies: True
losses = [one.evaluate(pictures, pictures, verbose=0) for one in (vae, loaded)]
print("same loss:", same(*losses))
#> same loss: True
print("weight of the KL term:", loaded.get_layer("sampling").weight)
#> weight of the KL term: 0.5

codes = encoder.predict(few, verbose=0)[0]
alone = loaded.get_layer("decoder").predict(codes, verbose=0)
print("the decoder alone:", same(alone, copies))
#> the decoder alone: True
