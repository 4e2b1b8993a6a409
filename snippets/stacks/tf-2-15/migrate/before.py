# 1. Imports
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
        steps = K.int_shape(x)[1]
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
flat = tf.reshape(both, (batch, both.shape.as_list()[-1]))
small = keras.initializers.Constant(0.1)
dense = keras.layers.Dense(
    8, activation=tf.nn.relu, kernel_initializer=small, name="hidden"
)
hidden = dense(flat)
outputs = keras.layers.Dense(1, kernel_initializer=small, name="score")(hidden)
model = HalfSpeed(inputs, outputs)
model.add_loss(0.001 * tf.reduce_mean(tf.square(hidden)))
print(type(mean).__name__, dense.output_shape)
#> KerasTensor (None, 8)

# 6. Compile and train
model.compile(
    optimizer=keras.optimizers.SGD(learning_rate=0.1),
    loss=squared_error,
    metrics=["mae"],
)
options = {"batch_size": 16, "epochs": 3, "shuffle": False, "verbose": 0}
history = model.fit(images, labels, **options)
for name, values in history.history.items():
    print(name, [round(value, 4) for value in values])
#> loss [0.2567, 0.1054, 0.0887]
#> mae [0.4308, 0.2604, 0.2327]
print("learning rate", round(float(K.get_value(model.optimizer.lr)), 4))
#> learning rate 0.1

# 7. Look inside
look_inside = K.function([model.input], [dense.output])
[activations] = look_inside([images[:2]])
print(activations.shape, type(activations).__name__)
#> (2, 8) ndarray

# 8. Save and load
model.save_weights("trained.h5")
copy = HalfSpeed(inputs, outputs)
copy.load_weights("trained.h5")
first, second = (each.predict(images, verbose=0) for each in (model, copy))
print("the same after loading:", np.array_equal(first, second))
#> the same after loading: True
