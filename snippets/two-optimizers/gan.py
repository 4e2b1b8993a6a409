import keras
import tensorflow as tf
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)


@keras.saving.register_keras_serializable(package="gan")
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
    x = keras.layers.Dense(64, activation="sigmoid", dtype="float32")(x)
    return keras.Model(label, x, name="generator")


def make_discriminator():
    label = keras.Input(shape=(1,), dtype="int32", name="label")
    picture = keras.Input(shape=(64,), name="picture")
    wish = keras.layers.Flatten()(keras.layers.Embedding(10, 10)(label))
    x = keras.layers.Concatenate()([wish, picture])
    penalty = keras.regularizers.L2(1e-4)
    x = keras.layers.Dense(256, activation="leaky_relu", kernel_regularizer=penalty)(x)
    score = keras.layers.Dense(1, dtype="float32")(x)
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
        if self.dtype_policy.name == "mixed_float16":
            g_optimizer = keras.optimizers.LossScaleOptimizer(g_optimizer)
            d_optimizer = keras.optimizers.LossScaleOptimizer(d_optimizer)
        g_optimizer.build(self.generator.trainable_variables)
        d_optimizer.build(self.discriminator.trainable_variables)
        self.g_optimizer, self.d_optimizer = g_optimizer, d_optimizer

    def call(self, labels, training=False):
        return self.generator(labels, training=training)

    def both_losses(self, data, training):
        labels, pictures, weights = keras.utils.unpack_x_y_sample_weight(data)
        fakes = self(labels, training=training)
        real = self.discriminator([labels, pictures], training=training)
        fake = self.discriminator([labels, fakes], training=training)
        ones, zeros = tf.ones_like(real), tf.zeros_like(fake)
        devices = tf.distribute.get_strategy().num_replicas_in_sync
        g_loss = self.entropy(ones, fake, weights)
        g_loss += sum(self.generator.losses) / devices
        d_loss = self.entropy(ones, real, weights) + self.entropy(zeros, fake, weights)
        d_loss = d_loss / 2 + sum(self.discriminator.losses) / devices
        rows = tf.shape(real)[0]
        self.g_loss.update_state(g_loss * devices, rows)
        self.d_loss.update_state(d_loss * devices, rows)
        self.told_apart.update_state(ones, real, weights)
        self.told_apart.update_state(zeros, fake, weights)
        return g_loss, d_loss

    def train_step(self, data):
        with tf.GradientTape(persistent=True) as tape:
            g_loss, d_loss = self.both_losses(data, training=True)
            g_scaled = self.g_optimizer.scale_loss(g_loss)
            d_scaled = self.d_optimizer.scale_loss(d_loss)
        g_weights = self.generator.trainable_variables
        d_weights = self.discriminator.trainable_variables
        g_gradients = tape.gradient(g_scaled, g_weights)
        d_gradients = tape.gradient(d_scaled, d_weights)
        self.g_optimizer.apply(g_gradients, g_weights)
        self.d_optimizer.apply(d_gradients, d_weights)
        return self.get_metrics_result()

    def test_step(self, data):
        self.both_losses(data, training=False)
        return self.get_metrics_result()


digits = load_digits()
pictures, labels = digits.data[:400].astype("float32") / 16, digits.target[:400]
gan = Gan(make_generator(), make_discriminator())
gan.compile(keras.optimizers.SGD(0.1), keras.optimizers.SGD(0.1))
history = gan.fit(labels, pictures, batch_size=64, epochs=2, verbose=0).history
print("in fit:", list(history))
#> in fit: ['d_loss', 'g_loss', 'told_apart']
print("in evaluate:", list(gan.evaluate(labels, pictures, return_dict=True, verbose=0)))
#> in evaluate: ['d_loss', 'g_loss', 'told_apart']
print("drawn:", gan.predict(labels[:5], verbose=0).shape)
#> drawn: (5, 64)
