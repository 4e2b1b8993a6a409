# 1. Imports
import keras
import numpy as np
import tensorflow as tf
from keras import ops

rng = np.random.default_rng(0)
images = rng.normal(size=(64, 6, 4)).astype("float32")
labels = images.mean(axis=(1, 2)) + 0.5 * images[:, :, 0].max(axis=1)


# 2. A layer with a weight
@keras.saving.register_keras_serializable()
class Scale(keras.layers.Layer):
    def build(self, input_shape):
        self.scale = self.add_weight(
            name="scale", shape=(input_shape[-1],), initializer="ones"
        )

    def call(self, x):
        steps = ops.shape(x)[1]
        return x * self.scale / ops.cast(steps, x.dtype)


# 3. A loss function
@keras.saving.register_keras_serializable()
def squared_error(y_true, y_pred):
    return ops.mean(ops.square(y_true - y_pred), axis=-1)


# 4. A training step
@keras.saving.register_keras_serializable()
class HalfSpeed(keras.Model):
    def train_step(self, data):
        x, y, weights = keras.utils.unpack_x_y_sample_weight(data)
        with tf.GradientTape() as tape:
            y_pred = self(x, training=True)
            loss = self.compute_loss(x, y, y_pred, weights, training=True)
            scaled = self.optimizer.scale_loss(loss)
        gradients = tape.gradient(scaled, self.trainable_variables)
        gradients[0] = 0.5 * gradients[0]  # the layer `scaled` learns more slowly
        self.optimizer.apply(gradients, self.trainable_variables)
        devices = tf.distribute.get_strategy().num_replicas_in_sync
        self.metrics[0].update_state(loss * devices, tf.shape(x)[0])
        return self.compute_metrics(x, y, y_pred, weights)


# 5. The model
@keras.saving.register_keras_serializable()
class KeepSmall(keras.layers.Layer):
    def call(self, x):
        self.add_loss(0.001 * ops.mean(ops.square(ops.cast(x, "float32"))))
        return x


inputs = keras.Input(shape=(6, 4), name="image")
scaled = Scale(name="scaled")(inputs)
mean = ops.mean(scaled, axis=1)
largest = ops.max(scaled, axis=1)
both = ops.concatenate([mean, largest], axis=-1)
flat = ops.reshape(both, (-1, both.shape[-1]))
small = keras.initializers.Constant(0.1)
dense = keras.layers.Dense(
    8, activation="relu", kernel_initializer=small, name="hidden"
)
hidden = KeepSmall()(dense(flat))
limited = ops.clip(hidden, 0.0, 6.0)
outputs = keras.layers.Dense(1, kernel_initializer=small, name="score")(limited)
model = HalfSpeed(inputs, outputs)
print(type(mean).__name__, dense.output.shape)
#> KerasTensor (None, 8)


# 6. Compile and train
class Batches(keras.utils.PyDataset):
    def __len__(self):
        return len(images) // 16

    def __getitem__(self, index):
        rows = slice(16 * index, 16 * (index + 1))
        return images[rows], labels[rows]


decay = keras.optimizers.schedules.InverseTimeDecay(0.1, decay_steps=1, decay_rate=0.05)
model.compile(
    optimizer=keras.optimizers.SGD(decay),
    loss=squared_error,
    metrics=["mae"],
)
keep = keras.callbacks.ModelCheckpoint("best.keras", "loss", save_best_only=True)
options = {"epochs": 3, "shuffle": False, "verbose": 0, "callbacks": [keep]}
history = model.fit(Batches(workers=1), **options)
for name, values in history.history.items():
    print(name, [round(value, 4) for value in values])
#> loss [0.2588, 0.111, 0.091]
#> mae [0.4335, 0.2676, 0.2373]
rate = ops.convert_to_numpy(model.optimizer.learning_rate)
print("learning rate", round(float(rate), 4))
#> learning rate 0.0625

# 7. Look inside
look_inside = keras.Model(model.inputs[0], dense.output)
activations = look_inside.predict(images[:2], verbose=0)
print(activations.shape, type(activations).__name__)
#> (2, 8) ndarray

# 8. Save and load
copy = keras.models.load_model("best.keras")
first, second = (each.predict(images, verbose=0) for each in (model, copy))
print("the same after loading:", np.array_equal(first, second))
#> the same after loading: True
