import keras
import tensorflow as tf

inputs = keras.Input(shape=(2,))
dense = keras.layers.Dense(
    1, kernel_initializer="zeros", kernel_regularizer=keras.regularizers.L2(0.5)
)
model = keras.Model(inputs, dense(inputs))
optimizer = keras.optimizers.SGD(0.2)
mse = keras.losses.MeanSquaredError()

x, y = tf.constant([[1.0, 0.0], [0.0, 1.0]]), tf.constant([1.0, -1.0])
batches = tf.data.Dataset.from_tensor_slices((x, y)).batch(2)

for _ in range(60):
    for features, targets in batches:
        with tf.GradientTape() as tape:
            predictions = model(features, training=True)
            loss = mse(targets, predictions) + sum(model.losses)
            scaled = optimizer.scale_loss(loss)
        gradients = tape.gradient(scaled, model.trainable_variables)
        optimizer.apply(gradients, model.trainable_variables)

print(type(features).__name__, type(loss).__name__, type(gradients[0]).__name__)
#> EagerTensor EagerTensor EagerTensor
print("loop:", dense.kernel.numpy().round(2).tolist())
#> loop: [[0.5], [-0.5]]

dense.kernel.assign([[0.0], [0.0]])
model.compile(keras.optimizers.SGD(0.2), "mse")
model.fit(x, y, batch_size=2, epochs=60, shuffle=False, verbose=0)
print("fit:", dense.kernel.numpy().round(2).tolist())
#> fit: [[0.5], [-0.5]]
