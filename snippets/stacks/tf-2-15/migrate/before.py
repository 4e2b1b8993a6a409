# 1. Imports
import warnings

import numpy as np
import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import backend as K

rng = np.random.default_rng(0)
images = rng.normal(size=(64, 6, 4)).astype("float32")
labels = images.mean(axis=(1, 2)) + 0.5 * images[:, :, 0].max(axis=1)


# 2. A layer with a weight
class Scale(keras.layers.Layer):
    def build(self, input_shape):
        self.scale = self.add_weight(
            "scale", shape=[input_shape[-1]], initializer="ones"
        )

    def call(self, x):
        steps = K.shape(x)[1]
        return x * self.scale / tf.cast(steps, x.dtype)


# 3. A loss function
def squared_error(y_true, y_pred):
    return K.mean(K.square(y_true - y_pred), axis=-1)


# 4. A training step
class HalfSpeed(keras.Model):
    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            y_pred = self(x, training=True)
            loss = self.compiled_loss(y, y_pred, regularization_losses=self.losses)
        gradients = tape.gradient(loss, self.trainable_variables)
        gradients[0] = 0.5 * gradients[0]  # the layer `scaled` learns more slowly
        self.optimizer.apply_gradients(zip(gradients, self.trainable_variables))
        self.compiled_metrics.update_state(y, y_pred)
        return {m.name: m.result() for m in self.metrics}


# 5. The model
inputs = keras.Input(shape=(6, 4), name="image")
scaled = Scale(name="scaled")(inputs)
mean = tf.reduce_mean(scaled, axis=1)
largest = K.max(scaled, axis=1)
both = tf.concat([mean, largest], axis=-1)
batch = tf.shape(both)[0]
flat = tf.reshape(both, (batch, K.int_shape(both)[-1]))
small = keras.initializers.Constant(0.1)
dense = keras.layers.Dense(
    8, activation=tf.nn.relu, kernel_initializer=small, name="hidden"
)
hidden = dense(flat)
limited = keras.layers.Lambda(lambda x: K.clip(x, 0.0, 6.0), name="limited")(hidden)
outputs = keras.layers.Dense(1, kernel_initializer=small, name="score")(limited)
model = HalfSpeed(inputs, outputs)
model.add_loss(0.001 * tf.reduce_mean(tf.square(hidden)))
print(type(mean).__name__, dense.output_shape)
#> KerasTensor (None, 8)


# 6. Compile and train
class Batches(keras.utils.Sequence):
    def __len__(self):
        return len(images) // 16

    def __getitem__(self, index):
        rows = slice(16 * index, 16 * (index + 1))
        return images[rows], labels[rows]


model.compile(
    optimizer=keras.optimizers.legacy.SGD(learning_rate=0.1, decay=0.05),
    loss=squared_error,
    metrics=["mae"],
)
warnings.filterwarnings("ignore", "You are saving your model as an HDF5 file")
keep = keras.callbacks.ModelCheckpoint("best.h5", "loss", save_best_only=True)
options = {"epochs": 3, "shuffle": False, "verbose": 0, "callbacks": [keep]}
history = model.fit(Batches(), workers=1, **options)
for name, values in history.history.items():
    print(name, [round(value, 4) for value in values])
#> loss [0.2588, 0.111, 0.091]
#> mae [0.4335, 0.2676, 0.2373]
rate = K.get_value(model.optimizer._decayed_lr("float32"))
print("learning rate", round(float(rate), 4))
#> learning rate 0.0625

# 7. Look inside
look_inside = K.function([model.input], [dense.output])
[activations] = look_inside([images[:2]])
print(activations.shape, type(activations).__name__)
#> (2, 8) ndarray

# 8. Save and load
classes = {"HalfSpeed": HalfSpeed, "Scale": Scale, "squared_error": squared_error}
copy = keras.models.load_model("best.h5", custom_objects={"K": K, **classes})
first, second = (each.predict(images, verbose=0) for each in (model, copy))
print("the same after loading:", np.array_equal(first, second))
#> the same after loading: True
