import keras
import numpy as np
import tensorflow as tf

keras.config.set_dtype_policy("mixed_float16")
inputs = keras.Input(shape=(2,))
dense = keras.layers.Dense(1, kernel_initializer="zeros", dtype="float32")
model = keras.Model(inputs, dense(keras.layers.Rescaling(1.0)(inputs)))

optimizer = keras.optimizers.LossScaleOptimizer(keras.optimizers.SGD(0.2))
optimizer.build(model.trainable_variables)
mse, average = keras.losses.MeanSquaredError(), keras.metrics.Mean()


@tf.function(jit_compile=True)
def train(features, targets, weights):
    print("trace:", type(features).__name__, features.shape)
    with tf.GradientTape() as tape:
        predictions = model(features, training=True)
        loss = mse(targets, predictions, weights) + sum(model.losses)
        scaled = optimizer.scale_loss(loss)
    gradients = tape.gradient(scaled, model.trainable_variables)
    optimizer.apply(gradients, model.trainable_variables)
    average.update_state(loss, tf.shape(features)[0])


x = np.array([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]], "float32")
y, w = np.array([1.0, -1.0, 9.0], "float32"), np.array([1.0, 1.0, 0.0], "float32")
batches = tf.data.Dataset.from_tensor_slices((x, y, w)).batch(2)
for _ in range(60):
    average.reset_state()
    for batch in batches:
        train(*batch)
#> trace: SymbolicTensor (2, 2)
#> trace: SymbolicTensor (1, 2)

print("loss:", round(float(average.result()), 4))
#> loss: 0.0
print("kernel:", dense.kernel.numpy().round(2).tolist())
#> kernel: [[1.0], [-1.0]]
